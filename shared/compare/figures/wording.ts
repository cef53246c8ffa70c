import type { Span } from '../../domain/span';
import { hedgesAnd } from '../lexicon/hedges';
import { measureCalled, type Measure } from '../lexicon/measures';
import { WORDINGS } from '../lexicon/measures/wordings';
import type { Unit } from './units';

/** What the words right around a figure say that it measures, and whether a sure word of the sentence yields to them. */
export interface Said {
  readonly measure: Measure;
  readonly sure: boolean;
}

interface Wording extends Said {
  readonly before: RegExp;
  readonly after: RegExp;
}

// Words between a wording and the figure that change nothing.
const FILLER = hedgesAnd(
  'an?|the|up|to|as|at|another|estimated|further|additional|extra|record|total|of|reported|whopping|combined|hefty|mere',
);
const GAP = '(?:[^.;:()\\n#]{0,70}\\s)??';

const BY_FAMILY: ReadonlyMap<string, readonly Wording[]> = index();

function index(): Map<string, Wording[]> {
  const families = new Map<string, Wording[]>();
  for (const line of WORDINGS.trim().split('\n')) {
    const [id = '', units = '', ...rest] = line.split(' ');
    const measure = measureCalled(id);
    if (measure === null) continue;
    const pattern = rest.join(' ');
    const sure = !pattern.startsWith('?');
    const [before = '', after = ''] = pattern.slice(sure ? 0 : 1).split('#');
    // Looked at backwards from the figure: a look-behind costs next to nothing where the last word does not fit.
    const wording = {
      measure,
      sure,
      before: new RegExp(before === '' ? '' : `(?<=\\b${source(before)}${FILLER})`, 'iuy'),
      after: new RegExp(
        after === '' ? '' : `${source(after)}${/\w\)?$/.test(after.trim()) ? '\\b' : ''}`,
        'iuy',
      ),
    };
    for (const unit of units.split(',')) families.set(unit, [...(families.get(unit) ?? []), wording]);
  }
  return families;
}

function source(wording: string): string {
  return wording
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll('… ', GAP)
    .replaceAll('…', '[^.;:()\\n#]{0,70}?')
    .replaceAll(' ', ',?\\s+');
}

/** What the words right around the figure at `span` say that it measures; null where none of the table's wordings stands there. */
export function wordingAt(text: string, span: Span, unit: Unit): Said | null {
  // "The $9 billion gap in its budget": the mark may hold the noun behind the sum.
  const noun = /\s\p{L}+$/u.exec(text.slice(span.start, span.end));
  const ends = noun === null ? [span.end] : [span.end, span.start + noun.index];
  let weak: Said | null = null;
  for (const said of BY_FAMILY.get(unit.id === 'pound' ? 'money' : unit.family) ?? []) {
    if (!ends.some((end) => stands(said.after, text, end)) || !stands(said.before, text, span.start))
      continue;
    if (said.sure) return said;
    weak ??= said;
  }
  return weak;
}

function stands(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
