import { parseHTML } from 'linkedom';

/** As much of a DOM node as is read here; the main process's project does not have the DOM's types. */
export interface PlainNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PlainNode>;
}

/** As much of a DOM document as is read here. */
export interface PlainDocument {
  readonly body: PlainNode | null;
  readonly title: string;
  querySelector(
    selector: string,
  ): { readonly textContent: string | null; getAttribute(name: string): string | null } | null;
}

const ELEMENT = 1;
const TEXT = 3;
/** Nothing in these is copy. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED HEAD BUTTON SELECT TEXTAREA INPUT VIDEO AUDIO CANVAS NAV FORM DIALOG'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN OL P PRE SECTION SUMMARY TABLE TR UL'.split(
    ' ',
  ),
);

/** Parses markup into a document that runs nothing. Fragments are wrapped: linkedom makes no body for them. */
export function documentOf(markup: string): PlainDocument {
  const whole = /<html[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`;
  // linkedom's types need the DOM's, which this project does not have; its document has all that PlainDocument names.
  const { document } = parseHTML(whole) as { readonly document: PlainDocument };
  return document;
}

/** The words of a node: one paragraph a block, an empty line between them, and nothing that is not copy. */
export function plainText(root: PlainNode): string {
  const paragraphs: string[] = [];
  let line = '';
  const end = (): void => {
    const words = line
      .split('\n')
      .map((part) => part.replace(/[^\S\n]+/gu, ' ').trim())
      .filter((part) => part !== '')
      .join('\n');
    if (words !== '') paragraphs.push(words);
    line = '';
  };
  const walk = (node: PlainNode): void => {
    if (node.nodeType === TEXT) {
      // A line end in the markup is a space; only <br> is a line end in the copy.
      line += (node.textContent ?? '').replace(/\s+/gu, (space) => (/^\u00A0+$/u.test(space) ? space : ' '));
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (node.nodeType !== ELEMENT || SKIPPED.has(name)) return;
    if (name === 'BR') {
      line += '\n';
      return;
    }
    const block = BLOCKS.has(name);
    if (block) end();
    for (const child of node.childNodes) walk(child);
    if (name === 'TD' || name === 'TH') line += ' ';
    if (block) end();
  };
  walk(root);
  end();
  return paragraphs.join('\n\n');
}
