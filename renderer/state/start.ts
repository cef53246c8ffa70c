import { call, on } from './client';
import { compareSoon } from './crosscheck';
import { recall } from './memory';
import { openArticle } from './navigation';
import { say } from './notices';
import { get, set } from './store';
import { fromSnapshot, receive } from './sync';
import { receiveProgress } from './work';

let listening = false;

/** Opens the library and the article that was read last. Called again by "Try again" when it failed. */
export async function start(): Promise<void> {
  set({ phase: 'loading' });
  if (!listening) {
    listening = true;
    on('library.changed', receive);
    on('work.progress', receiveProgress);
  }
  const result = await call('library.open', {});
  if (!result.ok) {
    set({ phase: { failed: result.error } });
    return;
  }
  set({ phase: 'ready', ...fromSnapshot(result.value) });
  if (result.value.notices.length > 0) say(result.value.notices.join(' '));
  const { summaries } = get();
  const last = recall('article');
  const first = summaries.find(({ id }) => id === last) ?? summaries[0];
  if (first !== undefined) await openArticle(first.id);
  compareSoon();
}
