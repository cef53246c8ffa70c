import { holds } from './mark';
import type { Cell, ComparedQuestion, Question } from './question';
import { needsLook } from './relation';
import { standingOf, type Standing } from './timeline';

/** A proposal that only says that further marks answer a question which an editor has accepted. */
export interface Offer {
  /** Compared with all that the question holds (`withOffers` in main); of its pairs each has one of the marks. */
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
  /** The ids of the questions that still need an editor, or to which something is offered that does. */
  readonly open: ReadonlySet<string>;
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
      ({ ref, mark }) =>
        mark.kind === home.kind && placeOf(places, ref) === undefined && !holds(home.apart, ref),
    );
    offeredTo.set(question.id, home.id);
    if (cells.length > 0)
      offers.set(home.id, [...(offers.get(home.id) ?? []), { proposal: question, cells }]);
    return false;
  });
  const asks = (question: ComparedQuestion): boolean =>
    needsLook(question) || (offers.get(question.id) ?? []).some(({ proposal }) => needsLook(proposal));
  const open = new Set(shown.filter(asks).map(({ id }) => id));
  return { questions: shown, offers, offeredTo, open };
}

/** How one of the marks stands to what the question holds already; nobody has decided on the others that are offered. */
export function standingOfOffered({ proposal, cells }: Offer, cell: Cell): Standing | null {
  const settled = proposal.cells.filter((other) => other === cell || !cells.includes(other));
  return standingOf({ ...proposal, cells: settled }, cell);
}

/** Of each mark, by its article and its own id, the accepted question it was put to, as far as that is among those shown. */
type Places = ReadonlyMap<string, ReadonlyMap<string, string>>;

function placesOf(questions: readonly ComparedQuestion[], settled: Settled): Places {
  const places = new Map<string, Map<string, string>>();
  for (const { id, status } of questions) {
    const kept = status === 'accepted' ? settled[id] : undefined;
    if (kept?.status !== 'accepted') continue;
    for (const { articleId, markId } of kept.cells)
      places.set(articleId, (places.get(articleId) ?? new Map<string, string>()).set(markId, id));
  }
  return places;
}

const placeOf = (places: Places, { articleId, markId }: Cell['ref']): string | undefined =>
  places.get(articleId)?.get(markId);

/** The one accepted question that marks of a proposal stand in; two of them the editor may merge. */
function homeOf({ cells }: ComparedQuestion, places: Places, settled: Settled): Question | undefined {
  let home: string | undefined;
  for (const { ref } of cells) {
    const id = placeOf(places, ref);
    if (home !== undefined && id !== undefined && id !== home) return undefined;
    home ??= id;
  }
  return home === undefined ? undefined : settled[home];
}
