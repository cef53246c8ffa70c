import type { Article } from '@shared/domain/article';
import type { Mark, MarkKind } from '@shared/domain/mark';
import { useAction } from '../../keys/useAction';
import { run } from '../../state/commands';
import { setFilter } from '../../state/navigation';
import { useStet } from '../../state/store';
import { isFiltering } from '../../parts/FilterPicks';

/** Binds the keys that work on the whole list: accept all of a kind, show everything found, take the filter off. */
export function useBulkKeys(article: Article | null, shown: readonly Mark[]): void {
  const everything = useStet((state) => state.desk.settings.showLowSalience);
  const filtering = useStet((state) => isFiltering(state.filter));
  const open = (kind: MarkKind): readonly Mark[] =>
    shown.filter((mark) => mark.status === 'suggested' && mark.kind === kind);
  const accept = (kind: MarkKind): void => {
    const refs = open(kind).map((mark) => ({ articleId: article?.id ?? '', markId: mark.id }));
    if (refs.length > 0) void run({ type: 'marks.status', refs, status: 'accepted' });
  };
  useAction(
    'quotes.accept',
    () => {
      accept('quote');
    },
    open('quote').length > 0,
  );
  useAction(
    'figures.accept',
    () => {
      accept('figure');
    },
    open('figure').length > 0,
  );
  useAction(
    'claims.accept',
    () => {
      accept('claim');
    },
    open('claim').length > 0,
  );
  useAction(
    'lowSalience.toggle',
    () => {
      void run({ type: 'settings.set', settings: { showLowSalience: !everything } });
    },
    article !== null,
  );
  useAction(
    'filter.clear',
    () => {
      setFilter({});
    },
    filtering,
  );
}
