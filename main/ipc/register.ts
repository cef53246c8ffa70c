import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import { fail, type Result } from '@shared/domain/result';

type Calls = Readonly<Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>>;

/** One handler for every call of a contract; the compiler names the one that is missing. */
export type Handlers<C extends Calls> = {
  readonly [Name in keyof C]: (
    input: z.output<C[Name]['input']>,
  ) => Result<z.output<C[Name]['output']>> | Promise<Result<z.output<C[Name]['output']>>>;
};

interface Boundary {
  readonly ipc: Pick<IpcMain, 'handle'>;
  /** Whether the frame that sent the call may send any. */
  readonly trusts: (event: IpcMainInvokeEvent) => boolean;
  /** Where a bug is written down; the window only learns that there was one. */
  readonly report: (call: string, error: unknown) => void;
}

/**
 * Answers every call of the contract. Whatever comes in is checked for its sender and parsed once, here;
 * whatever goes out is a `Result`, so that the renderer never meets a thrown string.
 */
export function register<C extends Calls>(contract: C, handlers: Handlers<C>, boundary: Boundary): void {
  for (const [name, { input }] of Object.entries(contract)) {
    // Object.entries forgets that `name` is a key of C, and that its handler takes what `input` parses.
    const handle = handlers[name] as (parsed: unknown) => Result<unknown> | Promise<Result<unknown>>;
    boundary.ipc.handle(name, async (event, raw: unknown): Promise<Result<unknown>> => {
      if (!boundary.trusts(event))
        return fail('bad-input', 'This call did not come from the window of Stet.');
      const parsed = input.safeParse(raw);
      if (!parsed.success) {
        boundary.report(name, z.prettifyError(parsed.error));
        return fail('bad-input', notUsed(parsed.error));
      }
      try {
        return await handle(parsed.data);
      } catch (error) {
        boundary.report(name, error);
        return fail('internal', 'Something in Stet went wrong. Your work up to here is saved.');
      }
    });
  }
}

/** What the editor reads of an input that does not fit; the details are for the log. */
function notUsed({ issues }: z.ZodError): string {
  const codes = new Set(issues.map(({ code }) => code));
  if (codes.has('too_big')) return 'Stet could not use that: it is longer, or more at once, than Stet takes.';
  if (codes.has('too_small')) return 'Stet could not use that: something in it is empty or missing.';
  return 'Stet could not use that: it is not of the kind that was asked for.';
}
