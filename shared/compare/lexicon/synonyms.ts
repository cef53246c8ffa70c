import { root } from '../text/root';
import { stem } from '../text/stem';

// Words by which two desks tell one act or one thing. How alike words are used cannot be trusted here: to sell is used
// like to buy. A group stands on one line, and no word in two of them.
const GROUPS = `
close shut shutter
plant factory
resign quit resignation
sack dismiss oust
buy acquire purchase
arrest detain
jail imprison
kill slay
cut reduce slash
merge combine
extradite surrender
flee escape
injure wound hurt
collapse crumble
explode detonate
shell bombard
steal rob theft
lie mislead
bribe bribery
postpone delay
cancel scrap abandon
build construct
torch burn
drug dope doping
drunk intoxicated
ship vessel
plane aircraft aeroplane airplane jet
car vehicle
firm company
worker employee
killer murderer
pregnant expecting
insure insurance
ill sick unwell
marry wed
divorce separate
ban prohibit outlaw
`;

const FIRST: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const roots = line.split(' ').map((word) => root(stem(word)));
      return roots.map((word) => [word, roots[0] ?? word] as const);
    }),
);

/** The root that stands for all words of one act or thing: "shut" and "close" give one. Takes and gives a root (`root`). */
export function synonymOf(key: string): string {
  return FIRST.get(key) ?? key;
}
