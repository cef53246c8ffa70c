import { unreachable } from '@shared/domain/result';
import { toHtml } from '@shared/report/html';
import { toJson } from '@shared/report/json';
import { toMarkdown } from '@shared/report/markdown';
import type { Report } from '@shared/report/model';

/** The formats that a report is written in. */
export type ReportFormat = 'html' | 'md' | 'json';

/** The report as the text of a file. */
export function writeReport(report: Report, format: ReportFormat): string {
  switch (format) {
    case 'html':
      return toHtml(report);
    case 'md':
      return toMarkdown(report);
    case 'json':
      return toJson(report);
    default:
      return unreachable(format);
  }
}
