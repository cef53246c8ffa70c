import {
  FINDING_TERMS,
  FINDINGS,
  STAGE_TERMS,
  STAGES,
  type Finding,
  type Stage,
} from '@shared/domain/vocabulary';
import type { Action, Actions } from '../action';

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

/** Keys of a selected mark, and of selected words. */
export const MARKING_KEYS = {
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
} as const satisfies Actions;
