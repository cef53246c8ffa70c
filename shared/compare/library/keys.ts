import { eventOf } from '../lexicon/events';
import { isStop } from '../lexicon/words';
import { stem } from '../text/stem';
import type { FigureReading } from '../figures/read';
import type { Item } from './items';

/** Keys that two items share when they may answer one question; never a number. */
export function keysOf(item: Item): string[] {
  switch (item.kind) {
    case 'figure':
      return figureKeys(item.reading);
    case 'quote':
      return shingles(item.reading.words.map((word) => word.key));
    case 'claim':
      return [...item.reading.things.keys()].map((thing) => `c:${thing}`);
  }
}

// What is measured together with each name and each telling word: "killed" alone would bring half the library.
function figureKeys(reading: FigureReading): string[] {
  const twin = reading.frame === null ? [] : [`t:${reading.frame}`];
  const what = subjectKey(reading);
  if (what === null) return twin;
  const names = new Set([
    ...reading.names.map((name) => name.key),
    ...reading.weakNames.flatMap((name) => (eventOf(stem(name.key), null) === null ? [name.key] : [])),
    ...reading.around.keys(),
  ]);
  // A city's figure may answer its country's question, which names only the country.
  for (const { place } of reading.names) if (place?.within != null) names.add(place.within);
  const words = [...reading.content].filter((word) => !names.has(word));
  return [
    ...twin,
    ...Array.from(names, (name) => `f:${what}:${name}`),
    ...words.map((word) => `f:${what}:w:${word}`),
  ];
}

function subjectKey(reading: FigureReading): string | null {
  if (reading.measure !== null) return reading.measure.id;
  if (reading.lasts !== null) return `lasts-${reading.lasts}`;
  return reading.noun ?? (reading.unit.id === '' ? null : reading.unit.id);
}

function shingles(words: readonly string[]): string[] {
  const keys = new Set<string>();
  for (let at = 0; at + 1 < words.length; at += 1) {
    const [one = '', two = '', three] = words.slice(at, at + 3);
    if (!isStop(one) && !isStop(two)) keys.add(`q:${one} ${two}`);
    if (three !== undefined && !(isStop(one) && isStop(two) && isStop(three)))
      keys.add(`q:${one} ${two} ${three}`);
  }
  return [...keys];
}
