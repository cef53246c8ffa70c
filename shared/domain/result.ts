/** Every way an operation can fail that a person may meet; each comes with a sentence for the editor. */
export type FailureCode =
  | 'bad-input' // the call did not match its schema
  | 'not-found' // no such article, mark, question or file token
  | 'conflict' // the caller looked at an older revision of the library
  | 'invalid' // well-formed, but it would break a rule (a mark outside the text, say)
  | 'unreadable' // a file could not be read or understood
  | 'unsupported' // a format that Stet does not take
  | 'duplicate' // the same original is in the library already
  | 'disk' // the change could not be written (full, read-only, gone)
  | 'locked' // another Stet holds the library
  | 'cancelled' // the editor closed the dialog or stopped the work
  | 'internal'; // a bug; the details are in the log

/** Why something did not happen: a code for the program and a sentence for the person. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
}

/** The outcome of anything that may fail for reasons outside the program. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** A successful outcome. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A failed outcome with its code and sentence. */
export function fail(code: FailureCode, message: string): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: { code, message } };
}

/** For the end of a switch over a union: a compile error when a member is missing, a throw if it happens all the same. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
