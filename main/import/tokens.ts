import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '@shared/domain/result';
import type { FileToken } from '@shared/ipc/messages';

/** How many chosen files may wait to be redeemed; older ones are forgotten. */
const WAITING = 5_000;

/** Files an editor chose or dropped. The window holds tokens; only main knows which path each stands for, and each works once. */
export class FileTokens {
  private readonly paths = new Map<string, string>();

  async issue(paths: readonly string[]): Promise<readonly FileToken[]> {
    const tokens: FileToken[] = [];
    for (const file of paths) {
      // A file that can't be looked at still gets its token: redeeming it gives the sentence that says why.
      const size = await stat(file).then(
        ({ size: bytes }) => bytes,
        () => 0,
      );
      const token = randomUUID();
      this.paths.set(token, path.resolve(file));
      const [oldest] = this.paths.keys();
      if (this.paths.size > WAITING && oldest !== undefined) this.paths.delete(oldest);
      tokens.push({ token, name: path.basename(file), size });
    }
    return tokens;
  }

  redeem(token: string): Result<string> {
    const file = this.paths.get(token);
    if (file === undefined)
      return fail('not-found', 'That file was not chosen in this window. Choose it again.');
    this.paths.delete(token);
    return ok(file);
  }
}
