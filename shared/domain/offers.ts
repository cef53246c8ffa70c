import { holds } from './mark';
import type { Cell, ComparedQuestion, Question } from './question';
import { needsLook } from './relation';

/** A proposal that only says that further marks answer a question which an editor has accepted. */
export interface Offer {
  readonly proposal: ComparedQuestion;
  /** Those marks: neither put to the question yet nor taken out of it. */
  readonly cells: readonly Cell[];
}

/** The questions as an editor is shown them. */
export interface Listed {
  /** Without what was dismissed, and without proposals that are offered as answers to an accepted question. */
  readonly questions: readonly ComparedQuestion[];
  /** What is offered, by the id of the accepted question. */
  readonly offers: ReadonlyMap<string, readonly Offer[]>;
  /** Of each offered proposal the question it is offered to. */
  readonly offeredTo: ReadonlyMap<string, string>;
}

type Settled = Readonly<Record<string, Question>>;

/**
 * Sets compared questions against what the desk holds, which may be newer than they are: what was dismissed, added or
 * left out a moment ago is not shown as it was before.
 */
export function listedOf(questions: readonly ComparedQuestion[], settled: Settled): Listed {
  const places = placesOf(questions, settled);
  const offers = new Map<string, Offer[]>();
  const offeredTo = new Map<string, string>();
  const shown = questions.filter((question) => {
    if ((settled[question.id]?.status ?? 'accepted') !== 'accepted') return false;
    const open = question.status === 'proposed' && places.size > 0;
    const home = open ? homeOf(question, places, settled) : undefined;
    if (home === undefined) return true;
    const cells = question.cells.filter(
      ({ ref, mark }) => mark.kind === home.kind && !places.has(keyOf(ref)) && !holds(home.apart, ref),
    );
    offeredTo.set(question.id, home.id);
    if (cells.length > 0)
      offers.set(home.id, [...(offers.get(home.id) ?? []), { proposal: question, cells }]);
    return false;
  });
  return { questions: shown, offers, offeredTo };
}

/** Whether a question, or what is offered to it, still needs an editor. */
export function needsLookNow(question: ComparedQuestion, { offers }: Pick<Listed, 'offers'>): boolean {
  return needsLook(question) || (offers.get(question.id) ?? []).some(({ proposal }) => needsLook(proposal));
}

/** Of each mark the accepted question it was put to, as far as that is among those shown. */
function placesOf(questions: readonly ComparedQuestion[], settled: Settled): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { id, status } of questions) {
    const kept = settled[id];
    if (status !== 'accepted' || kept?.status !== 'accepted') continue;
    for (const ref of kept.cells) places.set(keyOf(ref), id);
  }
  return places;
}

/** The one accepted question that marks of a proposal stand in; two of them the editor may merge. */
function homeOf(
  { cells }: ComparedQuestion,
  places: ReadonlyMap<string, string>,
  settled: Settled,
): Question | undefined {
  const [home, ...others] = new Set(cells.flatMap(({ ref }) => places.get(keyOf(ref)) ?? []));
  return home === undefined || others.length > 0 ? undefined : settled[home];
}

const keyOf = ({ articleId, markId }: Cell['ref']): string => `${articleId} ${markId}`;
