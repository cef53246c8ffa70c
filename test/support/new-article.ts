import type { Article } from '@shared/domain/article';
import type { NewArticle } from '../../main/library/library';
import { sha256 } from '../../main/library/schema';
import { article, TEXT } from './articles';

/** An invented article with true hashes, as the library insists on. */
export function newArticle(id: string, over: Partial<Article> = {}): NewArticle {
  const base = article(id, over);
  const bytes = new TextEncoder().encode(`${id}\n${TEXT}`);
  const [version] = base.versions;
  const original = { ...version.original, sha256: sha256(bytes) };
  return { article: { ...base, versions: [{ ...version, sha256: sha256(version.text), original }] }, bytes };
}
