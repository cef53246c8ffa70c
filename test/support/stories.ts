/** What an invented article is about: the facts, and the words its prose is made of. */
export interface Happening {
  readonly kind: number;
  readonly country: string;
  readonly city: string;
  readonly village: string;
  readonly lender: string;
  readonly firm: string;
  readonly person: string;
  readonly other: string;
  readonly words: readonly string[];
  readonly small: number;
  readonly middle: number;
  readonly large: number;
  readonly share: number;
  readonly sum: number;
}

const DISASTERS =
  'earthquake,flood,landslide,explosion,fire,bus crash,storm,shooting,train crash,avalanche,bombing,ambush'.split(
    ',',
  );

/** Tells a happening in the words of one desk; `next` chooses them, and now and then gives another figure. */
export function tell(what: Happening, next: () => number): string {
  const story = STORIES[what.kind % STORIES.length] ?? disaster;
  const [head, ...body] = story(what, next);
  return `${[head, ...body, said(what, next), prose(what, next), prose(what, next)].join('\n\n')}\n`;
}

type Story = (what: Happening, next: () => number) => readonly string[];

const disaster: Story = (what, next) => {
  const event = DISASTERS[what.kind % DISASTERS.length] ?? 'flood';
  const { country, city, village } = what;
  const killed = figure(what.small, next);
  return [
    one(next, [`Many dead in ${event} in ${country}`, `${capital(event)} hits ${village}, near ${city}`]),
    one(next, [
      `At least ${killed} people were killed when a ${event} struck ${village}, near ${city} in ${country}, officials said.`,
      `${capital(killed)} people died in the ${event} at ${village} in ${country}, police in ${city} said.`,
      `A ${event} in ${village}, outside ${city}, ${country}, has claimed ${killed} lives.`,
    ]),
    one(next, [
      `Another ${figure(what.middle, next)} people were injured and ${figure(what.large, next)} were driven from their homes in ${village}.`,
      `Hospitals in ${city} treated ${figure(what.middle, next)} injured people from ${village}.`,
    ]),
  ];
};

const layoffs: Story = (what, next) => {
  const { firm, person, country, city } = what;
  return [
    one(next, [`${firm} to cut jobs in ${city}`, `Jobs go at ${firm}`]),
    one(next, [
      `${firm} will cut ${figure(what.middle, next)} jobs at its works in ${city}, ${country}, its chief executive ${person} said.`,
      `Some ${figure(what.middle, next)} jobs will be lost at ${firm} in ${city}, the company told its staff.`,
    ]),
    one(next, [
      `${firm} employs ${figure(what.large, next)} people in ${country}. Its revenue fell to $${figure(what.sum, next)} million.`,
      `With a workforce of ${figure(what.large, next)} people, ${firm} had revenue of $${figure(what.sum, next)} million.`,
    ]),
  ];
};

const loan: Story = (what, next) => {
  const { country, lender, village, person } = what;
  return [
    `${country} to borrow for ${village} dam`,
    one(next, [
      `${lender} will lend ${country} $${figure(what.sum, next)} million for the ${village} dam, ${person} announced.`,
      `${country} has secured a loan of $${figure(what.sum, next)} million from ${lender} to build the ${village} dam.`,
    ]),
    `The ${village} dam will supply electricity to ${figure(what.large, next)} homes in ${country}.`,
  ];
};

const vote: Story = (what, next) => {
  const { country, person, village, city, other } = what;
  return [
    `${person} wins ${village} by-election`,
    one(next, [
      `${person} won the by-election in ${village}, near ${city} in ${country}, with ${what.share.toFixed(1)} per cent of the vote.`,
      `${person} took ${what.share.toFixed(1)}% of the vote in the ${village} by-election in ${country}, ahead of ${other}.`,
    ]),
    `Turnout in ${village} was ${(what.small % 60) + 20} per cent, the electoral commission in ${city} said.`,
  ];
};

const march: Story = (what, next) => {
  const { country, city, person, village } = what;
  return [
    `Thousands march in ${city} over ${village} mine`,
    one(next, [
      `About ${figure(what.large, next)} people marched through ${city}, ${country}, against the ${village} mine.`,
      `Police put the protest in ${city} over the ${village} mine at ${figure(what.large, next)} people.`,
    ]),
    `Police arrested ${figure(what.small, next)} protesters, among them ${person}, a lawyer from ${village}.`,
  ];
};

const court: Story = (what, next) => {
  const { person, other, city, firm } = what;
  return [
    `${person} jailed over ${firm}`,
    `A court in ${city} sentenced ${person} to ${(what.small % 20) + 2} years in prison for fraud at ${firm}.`,
    one(next, [
      `${person} stole $${figure(what.sum, next)} million from ${firm}, judge ${other} said.`,
      `The fraud at ${firm} cost its shareholders $${figure(what.sum, next)} million.`,
    ]),
  ];
};

const STORIES: readonly Story[] = [disaster, layoffs, loan, vote, march, court, disaster, march];

// Every desk quotes the same speech, some of them less of it.
function said({ words, person }: Happening, next: () => number): string {
  const all = words
    .slice(0, 16)
    .map((word, at) => (at % 3 === 1 ? `the ${word}` : word))
    .join(' ');
  const quoted = next() < 0.3 ? all.split(' ').slice(0, 12).join(' ') : all;
  return one(next, [`“${capital(quoted)},” said ${person}.`, `${person} said: “${capital(quoted)}.”`]);
}

function prose({ words, city, village }: Happening, next: () => number): string {
  return Array.from({ length: 3 }, () => {
    const told = Array.from({ length: 9 + Math.floor(next() * 8) }, () =>
      next() < 0.4 ? one(next, LITTLE) : one(next, words),
    );
    return (
      `${capital(told.join(' '))} ${next() < 0.3 ? `in ${one(next, [city, village])}` : ''}`.trim() + '.'
    );
  }).join(' ');
}

const LITTLE = 'the of and to in a was that for on with by at from it'.split(' ');

// One in eight desks has another figure.
function figure(value: number, next: () => number): string {
  const given = next() < 0.125 ? Math.round(value * 1.4) + 1 : value;
  return given.toLocaleString('en-GB');
}

function one(next: () => number, list: readonly string[]): string {
  return list[Math.floor(next() * list.length)] ?? '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
