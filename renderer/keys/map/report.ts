import type { Actions } from '../action';

/** Keys of the report. */
export const REPORT_KEYS = {
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
} as const satisfies Actions;
