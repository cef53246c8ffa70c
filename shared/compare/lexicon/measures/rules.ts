import { RULES_ON_BALLOTS } from './rules/ballots';
import { RULES_ON_OTHER_WORDS } from './rules/by-the-way';
import { RULES_ON_FIRMS } from './rules/firms';
import { RULES_ON_LAW } from './rules/law';
import { RULES_ON_LENGTHS } from './rules/lengths';
import { RULES_ON_PEOPLE } from './rules/people';
import { RULES_ON_PRICES } from './rules/prices';
import { RULES_ON_PUBLIC_MONEY } from './rules/public-money';
import { RULES_ON_UNITS } from './rules/units';

/**
 * How much a rule goes before: `certain` before any word of the sentence, `sure` before all but a sure word in the mark
 * itself, `weak` before words that are unsure or far off, and `last` where nothing else says what is measured.
 */
export type Rank = 'certain' | 'sure' | 'weak' | 'last';

/** One line of the tables, with the sentences that prove it. */
export interface RuleRow {
  readonly line: string;
  readonly rank: Rank;
  /** The measure it gives; null where it says only what is not measured. */
  readonly gives: string | null;
  /** What the figure may be stated in; empty for anything. */
  readonly units: readonly string[];
  /** The measures whose words mean something else here; empty for a rule that needs no such word. */
  readonly from: readonly string[];
  readonly wording: string;
  readonly near: string | null;
  readonly without: string | null;
  /** Sentences in which it holds, and does not, with the figure in square brackets. */
  readonly holds: readonly string[];
  readonly fails: readonly string[];
}

const HEAD = /^(!|\?\??)?([\w-]+)(?: (?!from )([\w,*/-]+))?(?: from ([\w,-]+))?: (.*)$/;

const RANKS: Readonly<Record<string, Rank>> = { '!': 'certain', '?': 'weak', '??': 'last' };

/**
 * The rules on what a figure measures where its sentence says more than a single word, first come first served within a
 * rank. A line reads
 *
 *     profit money: (clear(s|ed)|netting) # near: … without: …
 *     + The airline is back in the black, clearing [£9.4m].
 *
 * measure, what the figure is stated in, the words around it. `!`, `?` and `??` before the measure stand for `certain`, `weak` and
 * `last`. `#` is the figure with all that hedges it, `#\d+-metre#` one of just these words, `…` up to a dozen words of the same
 * clause; `near:` must stand, `without:` must not stand, within a line or so of copy. `+` is a sentence in which
 * it holds and `-` one in which it does not.
 *
 *     none from tax: (before|after|pre)( |-)(interest and )?“tax”
 *
 * says that a word in such a place (here “tax”) names not the measure that it looks like; `any` is every measure.
 */
export const RULE_ROWS: readonly RuleRow[] = [
  RULES_ON_FIRMS,
  RULES_ON_PUBLIC_MONEY,
  RULES_ON_PEOPLE,
  RULES_ON_LAW,
  RULES_ON_PRICES,
  RULES_ON_BALLOTS,
  RULES_ON_LENGTHS,
  RULES_ON_UNITS,
  RULES_ON_OTHER_WORDS,
].flatMap(rowsOf);

function rowsOf(table: string): RuleRow[] {
  const [, ...stanzas] = table.split(/\n(?=[^+\s-])/);
  return stanzas.map((stanza) => {
    const [line = '', ...examples] = stanza.trim().split('\n');
    const [, rank = '', gives = '', units = '', from = '', rest = ''] = HEAD.exec(line) ?? [];
    const [others = '', without = null] = rest.split(' without: ');
    const [wording = '', near = null] = others.split(' near: ');
    const sentences = (sign: string): string[] =>
      examples.filter((one) => one.startsWith(sign)).map((one) => one.slice(2));
    return {
      line,
      rank: RANKS[rank] ?? 'sure',
      gives: gives === 'none' ? null : gives,
      units: list(units),
      from: list(from),
      wording,
      near,
      without,
      holds: sentences('+ '),
      fails: sentences('- '),
    };
  });
}

function list(words: string): string[] {
  return words === '' ? [] : words.split(',');
}
