/** A passage of a version's text: UTF-16 code units, half-open `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A passage together with the words it covers; `exact` always equals `text.slice(start, end)`. */
export interface Quoted extends Span {
  readonly exact: string;
}

/** The passage of `text` at `span`, with its words. */
export function quoted(text: string, { start, end }: Span): Quoted {
  return { start, end, exact: text.slice(start, end) };
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer` (equal spans count). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Text order: earlier start first, then the longer span first, so that a quote precedes the figure inside it. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Whether the span is non-empty, lies inside a text of `length` code units and has whole-number ends. */
export function fits(span: Span, length: number): boolean {
  return (
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    0 <= span.start &&
    span.start < span.end &&
    span.end <= length
  );
}
