import type { Actions } from '../action';

/** Keys of the cross-check, and of two articles side by side. */
export const CROSSCHECK_KEYS = {
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
  'question.choose': {
    keys: ['c'],
    scope: 'crosscheck',
    label: 'Choose',
    sentence:
      'Choose the question, to merge it with others; again lets go of it. Ctrl and a click does the same.',
  },
  'question.chooseNext': {
    keys: ['Shift+J', 'Shift+ArrowDown'],
    scope: 'crosscheck',
    label: 'Choose the next too',
    sentence:
      'Choose the questions from this one down, one more with each press. Shift and a click does the same.',
    repeats: true,
  },
  'question.choosePrevious': {
    keys: ['Shift+K', 'Shift+ArrowUp'],
    scope: 'crosscheck',
    label: 'Choose the previous too',
    sentence: 'Choose the questions from this one up.',
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
  'question.take': {
    keys: ['i'],
    scope: 'crosscheck',
    label: 'Add',
    sentence: 'Put the new answer that is offered to the question.',
  },
  'question.leaveOut': {
    keys: ['l'],
    scope: 'crosscheck',
    label: 'Leave out',
    sentence: 'Leave the new answer that is offered out of the question. It is not offered again.',
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
  'question.move': {
    keys: ['v'],
    scope: 'crosscheck',
    label: 'Move a mark',
    sentence: 'Move a mark to another question.',
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

  'chosen.merge': {
    keys: ['m'],
    scope: 'chosen',
    label: 'Merge',
    sentence: 'Merge the chosen questions into one.',
  },
  'chosen.leave': {
    keys: ['Escape'],
    scope: 'chosen',
    label: 'Let go',
    sentence: 'Let go of the chosen questions.',
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
} as const satisfies Actions;
