import {
  FINDING_TERMS,
  FINDINGS,
  STAGE_TERMS,
  STAGES,
  type Finding,
  type Stage,
} from '@shared/domain/vocabulary';

/**
 * Where a key means what it says. Later scopes win: while words are selected, C makes a claim of them;
 * while a mark is selected, C confirms it.
 */
export const SCOPES = [
  'anywhere',
  'read',
  'crosscheck',
  'sidebyside',
  'report',
  'mark',
  'words',
  'caret',
] as const;
export type Scope = (typeof SCOPES)[number];

/** How the list of keys heads each scope. */
export const SCOPE_TITLES: Readonly<Record<Scope, string>> = {
  anywhere: 'Anywhere',
  read: 'Reading an article',
  crosscheck: 'Cross-checking',
  sidebyside: 'Reading side by side',
  report: 'Reporting',
  mark: 'With a mark selected',
  words: 'With words selected',
  caret: 'Moving through the copy by keyboard',
};

/** One thing the editor can do: its keys (the first is the one shown) and a sentence for the list of keys. */
export interface Action {
  readonly keys: readonly [string, ...string[]];
  readonly scope: Scope;
  /** Two or three words, for a button or the foot line. */
  readonly label: string;
  readonly sentence: string;
  /** Works while typing in a field too. Only for keys that type nothing. */
  readonly whileTyping?: true;
  /** Goes on while its key is held or its button is clicked in a row. Only for what walks or resizes. */
  readonly repeats?: true;
}

type Ruling = `finding.${Finding}` | `stage.${Stage}`;

const rulings = Object.fromEntries([
  ...FINDINGS.map((finding) => [
    `finding.${finding}`,
    {
      keys: [FINDING_TERMS[finding].key],
      scope: 'mark',
      label: FINDING_TERMS[finding].label,
      sentence: `Rule: ${FINDING_TERMS[finding].label.toLowerCase()}. Again takes it back.`,
    },
  ]),
  ...STAGES.map((stage) => [
    `stage.${stage}`,
    {
      keys: [STAGE_TERMS[stage].key],
      scope: 'mark',
      label: STAGE_TERMS[stage].label,
      sentence: `Set the stage: ${STAGE_TERMS[stage].label.toLowerCase()}.`,
    },
  ]),
  // Every finding and every stage has its line, which fromEntries can't see.
]) as unknown as Readonly<Record<Ruling, Action>>;

/** Every key of Stet, in the order in which `?` lists them. A feature binds its handler with `useAction`. */
export const KEYMAP = {
  'view.read': {
    keys: ['Mod+1'],
    scope: 'anywhere',
    label: 'Read',
    sentence: 'Read the article.',
    whileTyping: true,
  },
  'view.crosscheck': {
    keys: ['Mod+2'],
    scope: 'anywhere',
    label: 'Cross-check',
    sentence: 'Set the articles’ figures and quotes against each other.',
    whileTyping: true,
  },
  'view.report': {
    keys: ['Mod+3'],
    scope: 'anywhere',
    label: 'Report',
    sentence: 'Write the report.',
    whileTyping: true,
  },
  'search.open': {
    keys: ['Mod+K'],
    scope: 'anywhere',
    label: 'Search',
    sentence: 'Search copy, speakers and values of the whole library.',
    whileTyping: true,
  },
  'article.add': {
    keys: ['Mod+O'],
    scope: 'anywhere',
    label: 'Add files',
    sentence: 'Add articles from files. You can also drop files anywhere on the window.',
    whileTyping: true,
  },
  'article.paste': {
    keys: ['Mod+Shift+V'],
    scope: 'anywhere',
    label: 'Paste copy',
    sentence: 'Add an article from pasted copy.',
    whileTyping: true,
  },
  'edit.undo': {
    keys: ['Mod+Z'],
    scope: 'anywhere',
    label: 'Undo',
    sentence: 'Take back the last change.',
    repeats: true,
  },
  'edit.redo': {
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    scope: 'anywhere',
    label: 'Redo',
    sentence: 'Make the change again.',
    repeats: true,
  },
  'pane.library': {
    keys: ['Mod+B'],
    scope: 'anywhere',
    label: 'Library pane',
    sentence: 'Hide or show the library.',
    whileTyping: true,
  },
  'pane.marks': {
    keys: ['Mod+Alt+B'],
    scope: 'anywhere',
    label: 'Marks pane',
    sentence: 'Hide or show the marks of the article.',
    whileTyping: true,
  },
  'pane.next': {
    keys: ['F6'],
    scope: 'anywhere',
    label: 'Next pane',
    sentence: 'Go to the next pane.',
    whileTyping: true,
  },
  'text.larger': {
    keys: ['Mod+=', 'Mod++'],
    scope: 'anywhere',
    label: 'Larger text',
    sentence: 'Set the copy larger.',
    whileTyping: true,
    repeats: true,
  },
  'text.smaller': {
    keys: ['Mod+-'],
    scope: 'anywhere',
    label: 'Smaller text',
    sentence: 'Set the copy smaller.',
    whileTyping: true,
    repeats: true,
  },
  'work.cancel': {
    keys: ['Escape'],
    scope: 'anywhere',
    label: 'Cancel',
    sentence: 'Stop the long work that shows its progress: adding files, or comparing the articles.',
  },
  'help.open': { keys: ['?', 'F1'], scope: 'anywhere', label: 'All keys', sentence: 'List all keys.' },

  'unchecked.next': {
    keys: ['j'],
    scope: 'read',
    label: 'Next',
    sentence: 'Go to the next unchecked mark.',
    repeats: true,
  },
  'unchecked.previous': {
    keys: ['k'],
    scope: 'read',
    label: 'Previous',
    sentence: 'Go to the previous unchecked mark.',
    repeats: true,
  },
  'mark.next': {
    keys: ['Shift+J', '.'],
    scope: 'read',
    label: 'Next mark',
    sentence: 'Go to the next mark, checked or not.',
    repeats: true,
  },
  'mark.previous': {
    keys: ['Shift+K', ','],
    scope: 'read',
    label: 'Previous mark',
    sentence: 'Go to the previous mark, checked or not.',
    repeats: true,
  },
  'quotes.accept': {
    keys: ['Shift+Q'],
    scope: 'read',
    label: 'Accept all quotes',
    sentence: 'Accept every quote that is shown as a suggestion.',
  },
  'figures.accept': {
    keys: ['Shift+F'],
    scope: 'read',
    label: 'Accept all figures',
    sentence: 'Accept every figure that is shown as a suggestion.',
  },
  'claims.accept': {
    keys: ['Shift+C'],
    scope: 'read',
    label: 'Accept all claims',
    sentence: 'Accept every claim that is shown as a suggestion.',
  },
  'find.open': {
    keys: ['Mod+F'],
    scope: 'read',
    label: 'Find',
    sentence: 'Find words in this article.',
    whileTyping: true,
  },
  'caret.start': {
    keys: ['m', 'F7'],
    scope: 'read',
    label: 'Mark',
    sentence: 'Mark a passage: the selected words, or words you choose by keyboard.',
  },
  'filter.clear': {
    keys: ['Shift+X'],
    scope: 'read',
    label: 'Show all',
    sentence: 'Take every filter off the list of marks.',
  },
  'article.edit': {
    keys: ['Shift+E'],
    scope: 'read',
    label: 'Edit details',
    sentence: 'Correct the article’s title, publisher and published date.',
  },
  'date.confirm': {
    keys: ['Shift+D'],
    scope: 'read',
    label: 'Confirm',
    sentence: 'Confirm the published date that Stet suggests for the article.',
  },
  'lowSalience.toggle': {
    keys: ['h'],
    scope: 'read',
    label: 'Minor figures',
    sentence: 'Show or hide minor suggestions (“the two leaders”).',
  },

  'question.next': {
    keys: ['j'],
    scope: 'crosscheck',
    label: 'Next question',
    sentence: 'Go to the next question.',
    repeats: true,
  },
  'question.previous': {
    keys: ['k'],
    scope: 'crosscheck',
    label: 'Previous question',
    sentence: 'Go to the previous question.',
    repeats: true,
  },
  'question.read': {
    keys: ['Enter'],
    scope: 'crosscheck',
    label: 'Read side by side',
    sentence: 'Read both passages side by side.',
  },
  'question.accept': {
    keys: ['a'],
    scope: 'crosscheck',
    label: 'Accept',
    sentence: 'Accept that these marks answer one question.',
  },
  'question.dismiss': {
    keys: ['x'],
    scope: 'crosscheck',
    label: 'Not the same question',
    sentence: 'Dismiss: these marks do not answer one question. They are not put together again.',
  },
  'question.restore': {
    keys: ['b'],
    scope: 'crosscheck',
    label: 'Bring back',
    sentence: 'Bring a dismissed question back.',
  },
  'question.overrule': {
    keys: ['o'],
    scope: 'crosscheck',
    label: 'Overrule',
    sentence: 'Overrule how two passages stand to each other, with a reason.',
  },
  'question.giveBack': {
    keys: ['g'],
    scope: 'crosscheck',
    label: 'Give back',
    sentence: 'Take your ruling back and let Stet compare the two again.',
  },
  'question.rename': { keys: ['e'], scope: 'crosscheck', label: 'Rename', sentence: 'Rename the question.' },
  'question.add': {
    keys: ['p'],
    scope: 'crosscheck',
    label: 'Put a mark to it',
    sentence: 'Put another mark to this question.',
  },
  'question.merge': {
    keys: ['m'],
    scope: 'crosscheck',
    label: 'Merge',
    sentence: 'Merge other questions that ask the same into this one.',
  },
  'question.split': {
    keys: ['s'],
    scope: 'crosscheck',
    label: 'Split',
    sentence: 'Split marks off that answer another question. They are not put together with the rest again.',
  },
  'question.rate': {
    keys: ['r'],
    scope: 'crosscheck',
    label: 'Exchange rate',
    sentence: 'Enter, change or remove the exchange rate that this question’s currencies are compared at.',
  },
  'question.new': {
    keys: ['n'],
    scope: 'crosscheck',
    label: 'New question',
    sentence: 'Make a question of marks that you choose.',
  },
  'question.leave': {
    keys: ['Escape'],
    scope: 'crosscheck',
    label: 'Cancel',
    sentence: 'Leave the new question.',
  },

  'link.next': {
    keys: ['j'],
    scope: 'sidebyside',
    label: 'Next link',
    sentence: 'Go to the next passage that the two articles share.',
    repeats: true,
  },
  'link.previous': {
    keys: ['k'],
    scope: 'sidebyside',
    label: 'Previous link',
    sentence: 'Go to the previous passage that the two articles share.',
    repeats: true,
  },
  'sides.swap': {
    keys: ['s'],
    scope: 'sidebyside',
    label: 'Swap sides',
    sentence: 'Swap the left and the right article.',
  },
  'sides.leave': {
    keys: ['Escape'],
    scope: 'sidebyside',
    label: 'Back',
    sentence: 'Go back to the question.',
  },

  'report.export': {
    keys: ['Mod+S'],
    scope: 'report',
    label: 'Export',
    sentence: 'Write the report to a file.',
    whileTyping: true,
  },
  'report.all': {
    keys: ['a'],
    scope: 'report',
    label: 'All articles',
    sentence: 'Report on all articles, or on none.',
  },
  'report.open': { keys: ['o'], scope: 'report', label: 'Open', sentence: 'Open the report just written.' },
  'report.folder': {
    keys: ['f'],
    scope: 'report',
    label: 'Show in folder',
    sentence: 'Show the report just written in its folder.',
  },

  'mark.accept': { keys: ['a'], scope: 'mark', label: 'Accept', sentence: 'Accept the suggestion.' },
  'mark.reject': {
    keys: ['r'],
    scope: 'mark',
    label: 'Reject',
    sentence: 'Reject the suggestion; it is not proposed again.',
  },
  ...rulings,
  'finding.suggested': {
    keys: ['y'],
    scope: 'mark',
    label: 'Take it',
    sentence: 'Take the finding that the text itself suggests.',
  },
  'mark.correct': {
    keys: ['v'],
    scope: 'mark',
    label: 'Correct',
    sentence: 'Correct the figure’s value, unit and date, or who speaks.',
  },
  'evidence.add': {
    keys: ['e'],
    scope: 'mark',
    label: 'Add',
    sentence: 'Add evidence: a source and what it says.',
  },
  'note.add': { keys: ['o'], scope: 'mark', label: 'Add', sentence: 'Add a note to the mark.' },
  'tag.add': { keys: ['#'], scope: 'mark', label: 'Add', sentence: 'Tag the mark.' },
  'elsewhere.open': {
    keys: ['g'],
    scope: 'mark',
    label: 'Go there',
    sentence: 'Go to the first place elsewhere that answers the same question.',
  },
  'mark.quote': { keys: ['q'], scope: 'mark', label: 'Quote', sentence: 'Make the mark a quote.' },
  'mark.figure': { keys: ['f'], scope: 'mark', label: 'Figure', sentence: 'Make the mark a figure.' },
  'mark.claim': { keys: ['t'], scope: 'mark', label: 'Claim', sentence: 'Make the mark a claim.' },
  'mark.longer': {
    keys: [']', 'Alt+ArrowRight'],
    scope: 'mark',
    label: 'Longer',
    sentence: 'Lengthen the mark by a word.',
    repeats: true,
  },
  'mark.shorter': {
    keys: ['[', 'Alt+ArrowLeft'],
    scope: 'mark',
    label: 'Shorter',
    sentence: 'Shorten the mark by a word.',
    repeats: true,
  },
  'mark.earlier': {
    keys: ['{', 'Alt+Shift+ArrowLeft'],
    scope: 'mark',
    label: 'Start earlier',
    sentence: 'Start the mark a word earlier.',
    repeats: true,
  },
  'mark.later': {
    keys: ['}', 'Alt+Shift+ArrowRight'],
    scope: 'mark',
    label: 'Start later',
    sentence: 'Start the mark a word later.',
    repeats: true,
  },
  'mark.delete': { keys: ['Delete'], scope: 'mark', label: 'Delete', sentence: 'Delete the mark.' },
  'mark.leave': { keys: ['Escape'], scope: 'mark', label: 'Leave', sentence: 'Leave the mark.' },

  'words.quote': { keys: ['q'], scope: 'words', label: 'Quote', sentence: 'Mark the words as a quote.' },
  'words.figure': { keys: ['f'], scope: 'words', label: 'Figure', sentence: 'Mark the words as a figure.' },
  'words.claim': { keys: ['c', 't'], scope: 'words', label: 'Claim', sentence: 'Mark the words as a claim.' },
  'words.leave': { keys: ['Escape'], scope: 'words', label: 'Leave', sentence: 'Let go of the words.' },
} as const satisfies Readonly<Record<string, Action>>;

export type ActionId = keyof typeof KEYMAP;

/** The action's line of the keymap. */
export function actionOf(id: ActionId): Action {
  return KEYMAP[id];
}
