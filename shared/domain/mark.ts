import type { Evidence } from './evidence';
import type { Figure } from './figure';
import type { Quoted, Span } from './span';
import type { Finding, Stage } from './vocabulary';

/** What a mark marks: words in quotation marks, a figure, or any other fact that can be checked. */
export type MarkKind = 'quote' | 'figure' | 'claim';

/** `high`: worth suggesting unasked; `low`: found, but shown only when the editor asks for everything. */
export type Salience = 'high' | 'low';

/** Why detection thinks so, in plain words, with the passages of the same text that it rests on. */
export interface Reason {
  readonly text: string;
  readonly at: readonly Span[];
}

/** Who said it. */
export interface Speaker extends Quoted {
  /** The fullest name the text gives: `Yury Ushakov` for "Ushakov"; the words themselves when it gives no other. */
  readonly name: string;
  /** Where the name was first given in full, when the words at the quote are a pronoun, a role or a short name. */
  readonly antecedent?: Quoted;
}

/** `direct`: whole sentences; `partial`: words inside the writer's sentence; `pull`: a display repeat of a quote. */
export type QuoteForm = 'direct' | 'partial' | 'pull';

/** What is known of a quote; `text` is the words without their quotation marks. */
export interface Quote {
  readonly text: string;
  readonly form: QuoteForm;
  /** Null rather than a guess. */
  readonly speaker: Speaker | null;
  readonly cue: Quoted | null;
}

/** What is known of a claim: who makes it and by which words, where the copy says so. */
export interface Claim {
  readonly speaker: Speaker | null;
  readonly cue: Quoted | null;
}

/** A finding that the text itself suggests, with the words that suggest it. */
export interface SuggestedFinding extends Quoted {
  readonly finding: Finding;
}

interface DetectedBase extends Quoted {
  readonly salience: Salience;
  readonly because: readonly Reason[];
  readonly suggests?: SuggestedFinding;
}

/** What a mark says, by kind: exactly one of figure, quote and claim. */
export type Content =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'claim'; readonly claim: Claim };

/** A passage that detection found, before any library knows it. */
export type Detected = DetectedBase & Content;

/** `suggested`: proposed by detection; `accepted`: an editor took or made it; `rejected`: an editor said no, so it is not proposed again. */
export type MarkStatus = 'suggested' | 'accepted' | 'rejected';

/** A dated remark of an editor. */
export interface Note {
  readonly id: string;
  readonly text: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

interface Ruling {
  readonly id: string;
  readonly versionId: string;
  readonly status: MarkStatus;
  readonly origin: 'detected' | 'editor';
  readonly stage: Stage;
  readonly finding: Finding | null;
  readonly evidence: readonly Evidence[];
  readonly notes: readonly Note[];
  readonly tags: readonly string[];
}

/** How every mark begins: nothing ruled on it yet. */
export const UNRULED = {
  stage: 'to-check',
  finding: null,
  evidence: [],
  notes: [],
  tags: [],
} as const satisfies Partial<Ruling>;

/** A passage of a version that can be checked, with everything ruled on it. */
export type Mark = Detected & Ruling;

/** A mark named from outside its article. */
export interface MarkRef {
  readonly articleId: string;
  readonly markId: string;
}

/** Whether the mark still needs an editor: it is not rejected, worth asking about, and neither checked nor signed off. */
export function isUnchecked(mark: Pick<Mark, 'status' | 'salience' | 'stage'>): boolean {
  if (mark.status === 'rejected' || mark.stage === 'checked' || mark.stage === 'signed-off') return false;
  return mark.status === 'accepted' || mark.salience === 'high';
}

/** Whether two references name the same mark. */
export function sameRef(a: MarkRef, b: MarkRef): boolean {
  return a.articleId === b.articleId && a.markId === b.markId;
}

/** Whether a list of references names the mark. */
export function holds(refs: readonly MarkRef[], ref: MarkRef): boolean {
  return refs.some((other) => sameRef(other, ref));
}
