import { recalls } from '../figures/reading/recalled';
import { PROPOSED } from '../figures/together/together';
import type { Item, Linked, Meeting } from './items';

/** Two items that may answer one question. */
type Met = Linked<Meeting>;

/**
 * Of the matches between the marks of two articles, those that pair each figure with its surest partner: an article
 * that gives two different figures does not mean the same thing by both, so a figure of the other can answer only
 * one of them. A figure that is merely repeated keeps all its places. Quotes and claims may meet several parts.
 */
export function oneToOne(found: readonly Met[]): Linked[] {
  const best = new Map<string, Met>();
  const sorted = amongRivals(found).sort(
    (p, q) => q.match.score - p.match.score || closeness(q) - closeness(p) || inCopy(p, q),
  );
  const kept = sorted.filter((link) => {
    if (link.a.kind !== 'figure') return true;
    const [atA, atB] = sidesOf(link);
    const [x, y] = [best.get(atA), best.get(atB)];
    const fits = (known: Met | undefined): boolean => known === undefined || repeats(known, link);
    const [freeA, freeB] = [recallsB(link), recallsA(link)];
    if (!(freeA || fits(x)) || !(freeB || fits(y))) return false;
    if (x === undefined && !freeA) best.set(atA, link);
    if (y === undefined && !freeB) best.set(atB, link);
    return true;
  });
  return kept.map(({ a, b, match: { score, because } }) => ({ a, b, match: { score, because: because() } }));
}

// How sure a pair of figures is depends on what else either might be paired with; only what is sure enough stays.
function amongRivals(found: readonly Met[]): Met[] {
  const bySide = new Map<string, Met[]>();
  for (const link of found) {
    if (link.match.against === undefined) continue;
    for (const side of sidesOf(link)) {
      const known = bySide.get(side);
      if (known === undefined) bySide.set(side, [link]);
      else known.push(link);
    }
  }
  // Surest first, so that the surest rival is among the first of a list, however long.
  for (const links of bySide.values()) links.sort((p, q) => q.match.score - p.match.score);
  return found.flatMap((link) => {
    const { because, against } = link.match;
    if (against === undefined) return [link];
    const isRival = (other: Met): boolean =>
      other !== link && !repeats(other, link) && !takesNobody(other, link);
    const rivals = sidesOf(link).map((side) => bySide.get(side)?.find(isRival)?.match.score ?? -Infinity);
    const score = against(Math.max(...rivals));
    return score < PROPOSED ? [] : [{ ...link, match: { score, because } }];
  });
}

// A headline gives in few words what the body gives in full, and what a figure was before is told beside it: neither
// takes anybody's partner away.
function takesNobody(rival: Met, link: Met): boolean {
  return (
    (rival.a !== link.a && (isHeadline(rival.a) || recallsA(rival) || recallsA(link))) ||
    (rival.b !== link.b && (isHeadline(rival.b) || recallsB(rival) || recallsB(link)))
  );
}

function isHeadline({ kind, reading }: Item): boolean {
  return kind === 'figure' && reading.role === 'headline';
}

// "Eased to 3.1 percent from 3.4": both answer the 3.4 that an earlier article gave.
function recallsA({ a, b }: Met): boolean {
  return a.kind === 'figure' && b.kind === 'figure' && recalls(a.reading, b.reading);
}

function recallsB({ a, b }: Met): boolean {
  return a.kind === 'figure' && b.kind === 'figure' && recalls(b.reading, a.reading);
}

// A figure together with the article it is paired with.
function sidesOf({ a, b }: Met): [string, string] {
  return [`${a.key}|${b.reading.articleId}`, `${b.key}|${a.reading.articleId}`];
}

// Between equally sure partners the order of the copy decides, not the number.
function closeness({ a, b }: Met): number {
  return -Math.abs(a.reading.mark.start - b.reading.mark.start);
}

// Nothing parts the two by now; the order they were found in must not.
function inCopy(p: Met, q: Met): number {
  return (
    p.b.reading.mark.start - q.b.reading.mark.start ||
    p.a.reading.mark.start - q.a.reading.mark.start ||
    (p.a.key < q.a.key ? -1 : 1)
  );
}

// The two links differ only by a figure that its article prints twice.
function repeats(known: Met, link: Met): boolean {
  const same = (x: Item, y: Item): boolean =>
    x.kind === 'figure' &&
    y.kind === 'figure' &&
    (x.key === y.key ||
      (x.reading.value?.stated === y.reading.value?.stated && x.reading.unit.id === y.reading.unit.id));
  return same(known.a, link.a) && same(known.b, link.b);
}
