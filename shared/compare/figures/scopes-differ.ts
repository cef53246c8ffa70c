import type { CrossReason } from '../../domain/question';
import { reason } from '../reasons';
import { isWithin } from './period';
import { placeRelation } from './place-relation';
import type { FigureReading } from './read';

/** Why one figure holds for a wider place, population or period than the other; null when nothing says so. */
export function scopesDiffer(a: FigureReading, b: FigureReading): CrossReason[] | null {
  const places = placeRelation(a, b);
  if (
    (places.kind === 'nested' && a.articleId !== b.articleId) ||
    (places.kind === 'nested' && a.value?.stated !== b.value?.stated)
  ) {
    const [inner, outer] = places.narrower === 'a' ? [a, b] : [b, a];
    const [narrow, wide] = [places.inner?.exact ?? 'a part', places.outer?.exact ?? 'the whole'];
    return [
      reason(
        `One counts ${narrow}, the other ${wide}.`,
        [inner.articleId, places.inner ?? inner.scope.at],
        [outer.articleId, places.outer ?? outer.scope.at],
      ),
    ];
  }
  if (a.population !== b.population && a.value?.stated !== b.value?.stated) {
    const [narrow, wide] = a.population !== null ? [a, b] : [b, a];
    return [
      reason(
        `One counts only ${narrow.figure.counted ?? narrow.population ?? 'a part'}, the other everybody.`,
        [narrow.articleId, narrow.mark],
        [wide.articleId, wide.mark],
      ),
    ];
  }
  if (a.part !== b.part && a.value?.stated !== b.value?.stated) {
    const [narrow, wide] = a.part ? [a, b] : [b, a];
    return [
      reason(
        'One is given as a part, the other as the whole.',
        [narrow.articleId, narrow.mark],
        [wide.articleId, wide.mark],
      ),
    ];
  }
  return periodsNest(a, b);
}

function periodsNest(a: FigureReading, b: FigureReading): CrossReason[] | null {
  const running = a.measure?.nature === 'running';
  if (a.measure?.nature !== 'flow' && !running) return null;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const inner of one.periods) {
      // "Killed on 2 March" dates the happening; "in December alone" is a part of its year's toll.
      if (inner.lead === 'since' || (running && inner.precision === 'day')) continue;
      const outer = other.periods.find((period) => period.lead !== 'since' && isWithin(inner, period));
      if (
        outer !== undefined &&
        !one.periods.some((period) => period.from === outer.from && period.to === outer.to)
      ) {
        return [
          reason(
            'One covers a shorter period that lies within the other’s.',
            [one.articleId, inner],
            [other.articleId, outer],
          ),
        ];
      }
    }
  }
  return null;
}
