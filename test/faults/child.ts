/**
 * Run by the fault tests to be killed: opens the library in the folder given and changes it as fast as it can,
 * saying the number of each change on standard output once it has been answered. With `hold` it only opens it.
 */
import { writeSync } from 'node:fs';
import { openLibrary } from '../../main/library/open';
import { newArticle } from '../support/new-article';

const [folder = '', mode = ''] = process.argv.slice(2);
const seeds = () => Promise.resolve([newArticle('a'), newArticle('b')]);
const say = (words: string): void => void writeSync(1, `${words}\n`);

const opened = await openLibrary({ folder, seeds });
if (!opened.ok) say(opened.error.code);
else {
  const library = opened.value;
  say('open');
  if (mode === 'hold') setInterval(() => undefined, 1_000);
  else {
    const a = { articleId: 'a', markId: 'm1' };
    const b = { articleId: 'b', markId: 'm1' };
    const article = await library.article('a');
    let count = article.ok ? Number(article.value.marks['m1']?.notes[0]?.text ?? 0) : 0;
    let { revision } = library.snapshot();
    // Begins with the number it left off at, which may have been half way.
    for (; ; count += 1) {
      const text = String(count);
      const commands = [
        { type: 'note.put', ref: a, noteId: 'n', text } as const,
        { type: 'marks.tags', refs: [a, b], add: [text], remove: [String(count - 1)] } as const,
      ];
      for (const command of commands) {
        const result = await library.run(revision, command);
        if (!result.ok) throw new Error(result.error.message);
        revision = result.value.revision;
      }
      say(text);
    }
  }
}
