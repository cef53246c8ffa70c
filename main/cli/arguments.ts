import { parseArgs } from 'node:util';
import { realPlace } from '../export/place';
import type { ReportFormat } from '../export/write-report';
import { isIsoDate, type IsoDate } from '@shared/domain/date';

/** What `stet check` was asked to do. */
export interface CheckArguments {
  /** As given, each once, in the order given. */
  readonly files: readonly string[];
  readonly format: ReportFormat;
  /** Where to write instead of to standard output. */
  readonly out: string | null;
  /** Published dates by file as given. */
  readonly dates: ReadonlyMap<string, IsoDate>;
}

/** Arguments understood, or the sentence that says what is wrong with them. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly usage: string };

const FORMATS: readonly string[] = ['json', 'html', 'md'] satisfies readonly ReportFormat[];
const LATER: readonly string[] = ['csv', 'docx', 'jsonld', 'claimreview'];

/** Reads what follows `stet check`. */
export function checkArguments(args: readonly string[]): Parsed<CheckArguments> {
  const parsed = options(args);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  const files = once(positionals);
  if (files.length === 0) return wrong('which files? Name at least one');
  if (positionals.includes('')) return wrong('a file needs a name');
  const format = values.format ?? 'json';
  if (LATER.includes(format)) return wrong(`reports as ${format} are not yet written; use json, html or md`);
  if (!isFormat(format)) return wrong(`"${format}" is no format; use json, html or md`);
  const { out = null } = values;
  if (out === '') return wrong('--out needs a path');
  if (out !== null && files.some((file) => realPlace(file) === realPlace(out)))
    return wrong(`--out ${out} would overwrite one of the files to be checked`);
  const dates = datesOf(values.date ?? [], files);
  if (!dates.ok) return dates;
  return { ok: true, value: { files, format, out, dates: dates.value } };
}

function options(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        date: { type: 'string', multiple: true },
      },
    });
    return { ok: true, value: { positionals, values } } as const;
  } catch (error) {
    // parseArgs throws for what an editor mistyped; its first sentence says it well.
    return wrong(error instanceof Error ? lowerFirst(error.message.split('. ')[0] ?? '') : 'not understood');
  }
}

/** The same file named twice, be it through a link, is one article, not two that agree. */
function once(files: readonly string[]): readonly string[] {
  const seen = new Map(files.toReversed().map((file) => [realPlace(file), file]));
  return [...seen.values()].toReversed();
}

function datesOf(pairs: readonly string[], files: readonly string[]): Parsed<ReadonlyMap<string, IsoDate>> {
  const dates = new Map<string, IsoDate>();
  for (const pair of pairs) {
    const cut = pair.lastIndexOf('=');
    const name = pair.slice(0, cut);
    const date = pair.slice(cut + 1);
    if (cut <= 0) return wrong(`--date ${pair} should be FILE=YYYY-MM-DD`);
    if (!isIsoDate(date)) return wrong(`--date ${pair}: that is not a date of the form YYYY-MM-DD`);
    const file = files.find((one) => one === name || realPlace(one) === realPlace(name));
    if (file === undefined) return wrong(`--date ${pair}: ${name} is not one of the files`);
    const other = dates.get(file);
    if (other !== undefined && other !== date)
      return wrong(`--date gives ${name} two dates, ${other} and ${date}`);
    dates.set(file, date);
  }
  return { ok: true, value: dates };
}

function isFormat(format: string): format is ReportFormat {
  return FORMATS.includes(format);
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function wrong(usage: string): { readonly ok: false; readonly usage: string } {
  return { ok: false, usage };
}
