import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { currentVersion, type Article } from '@shared/domain/article';
import { fail, ok, type Result } from '@shared/domain/result';
import type { Contract } from '@shared/ipc/contract';
import { buildReport, type Report } from '@shared/report/model';
import { fileNameOf } from '../../export/file-name';
import { isWithin } from '../../export/place';
import { save } from '../../export/save';
import { writeReport, type ReportFormat } from '../../export/write-report';
import type { Library } from '../../library/library';
import type { LookingOf } from '../../look/looking';
import type { Running, Works } from '../../work/works';
import type { Handlers } from '../register';
import { withLibrary, type Opening } from './library';

export interface ReportParts {
  readonly opening: Opening;
  readonly now: () => Date;
  readonly works: Works;
  readonly lookingOf: LookingOf;
  /** Stet's own version. */
  readonly version: string;
  /** The system's dialog, which asks before it lets a file be overwritten; null when the editor closed it. */
  readonly chooseWhere: (suggested: string, format: ReportFormat) => Promise<string | null>;
  /** Shows a file in the system's viewer; answers why not, or an empty string. */
  readonly openFile: (file: string) => Promise<string>;
  readonly showInFolder: (file: string) => void;
}

/** Writes reports where the editor says, and shows those that it wrote; the window can name no other file. */
export function reportHandlers(
  parts: ReportParts,
): Pick<Handlers<Contract>, 'report.export' | 'report.show'> {
  const written = new Map<string, string>();
  return {
    'report.export': ({ articleIds, format }) =>
      withLibrary(parts.opening, async (library) => {
        const report = await parts.works.run('report', (running) =>
          gather(library, articleIds, parts, running),
        );
        if (!report.ok) return report;
        const where = await parts.chooseWhere(suggestedName(report.value, format), format);
        if (where === null) return fail('cancelled', 'No place was chosen for the report.');
        if (isWithin(library.folder, where))
          return fail('invalid', 'That is inside Stet’s library. Save the report in another folder.');
        const saved = await save(where, writeReport(report.value, format));
        if (!saved.ok) return saved;
        const token = randomUUID();
        written.set(token, where);
        return ok({ name: path.basename(where), token });
      }),
    'report.show': async ({ token, how }) => {
      const file = written.get(token);
      if (file === undefined)
        return fail('not-found', 'This report was not written since Stet was opened. Export it again.');
      if (how === 'folder') {
        parts.showInFolder(file);
        return ok(null);
      }
      const why = await parts.openFile(file);
      if (why === '') return ok(null);
      return fail('unreadable', `${path.basename(file)} could not be opened: ${why}`);
    },
  };
}

async function gather(
  library: Library,
  articleIds: readonly string[],
  { now, version, lookingOf }: ReportParts,
  running: Running,
): Promise<Result<Report>> {
  const articles: { article: Article; file: string }[] = [];
  for (const id of new Set(articleIds)) {
    if (running.signal.aborted) return fail('cancelled', 'It was cancelled.');
    const article = await library.article(id);
    if (!article.ok) return article;
    articles.push({ article: article.value, file: currentVersion(article.value).original.name });
  }
  const checked = await lookingOf(library).concerning(articleIds, running);
  if (!checked.ok) return checked;
  return ok(buildReport({ articles, ...checked.value, madeAt: now().toISOString(), stet: version }));
}

function suggestedName({ articles }: Report, format: ReportFormat): string {
  const more = articles.length > 1 ? ` and ${articles.length - 1} more` : '';
  return fileNameOf(`Checking report, ${articles[0]?.displayTitle ?? ''}${more}`, format);
}
