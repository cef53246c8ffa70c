import type { Actions } from '../action';

/** Keys of reading an article. */
export const READING_KEYS = {
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
} as const satisfies Actions;
