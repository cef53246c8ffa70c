import type { DiffRun } from '@shared/domain/question';
import { spacedOut } from '@shared/report/words';

/** How many equal words are left standing on either side of a difference. */
const AROUND = 5;

/** A word diff in one sentence: long stretches that are equal shrink to the words next to a difference. */
export function brief(runs: readonly DiffRun[]): readonly DiffRun[] {
  return spacedOut(runs).map((run, at) => {
    if (run.op !== 'equal') return run;
    const [first, last] = [at === 0, at === runs.length - 1];
    const words = run.text.match(/\s*\S+\s*/gu) ?? [];
    if (words.length <= AROUND * (first || last ? 1 : 2) + 1) return run;
    const head = first ? '' : `${words.slice(0, AROUND).join('').trimEnd()} `;
    const tail = last ? '' : ` ${words.slice(-AROUND).join('').trimStart()}`;
    return { ...run, text: `${head}…${tail}` };
  });
}

/** The diff the other way round, for passages that stand on the other sides. */
export function turned(runs: readonly DiffRun[]): readonly DiffRun[] {
  const other = { equal: 'equal', delete: 'insert', insert: 'delete' } as const;
  return runs.map(({ op, text }) => ({ op: other[op], text }));
}
