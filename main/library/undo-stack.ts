import type { Step } from '@shared/domain/apply';

/** How many steps can be undone; a removed article waits here whole, so memory sets a limit. */
const DEPTH = 1_000;

/** What was done and undone since the library was opened. */
export class UndoStack {
  private readonly done: Step[] = [];
  private undone: Step[] = [];

  get undoable(): Step | null {
    return this.done.at(-1) ?? null;
  }

  get redoable(): Step | null {
    return this.undone.at(-1) ?? null;
  }

  /** A new step; what had been undone before it can't be redone any more. */
  did(step: Step): void {
    this.done.push(step);
    if (this.done.length > DEPTH) this.done.shift();
    this.undone = [];
  }

  undid(): void {
    const step = this.done.pop();
    if (step !== undefined) this.undone.push(step);
  }

  redid(): void {
    const step = this.undone.pop();
    if (step !== undefined) this.done.push(step);
  }
}
