/**
 * HTML that is known to be ours. Everything else that goes into a page is a string, and a string is
 * always escaped: there is no way to put one in unescaped but to write the tag in this program's source.
 */
export class Markup {
  constructor(readonly source: string) {}
}

type Value = string | number | Markup | readonly (Markup | null)[] | null;

/** Tagged template (not named `html`: the formatter would then move white space inside passages): the literal parts are markup, the values are data. Safe in element content and in quoted attributes. */
export function safe(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let source = parts[0] ?? '';
  for (const [index, value] of values.entries()) source += render(value) + (parts[index + 1] ?? '');
  return new Markup(source);
}

function render(value: Value): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.source;
  return typeof value === 'object' ? value.map((one) => one?.source ?? '').join('') : escape(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

// Control characters other than tab and newline are parse errors in HTML, and lone surrogates can't be
// written as UTF-8; both become the replacement character, so that what is read back is what was shown.
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- they are what this looks for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as HTML: the six characters that could end a text or an attribute become entities. */
export function escape(text: string): string {
  return writable(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? character);
}

/** Text without what no HTML or UTF-8 file can hold. */
export function writable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '\uFFFD');
}
