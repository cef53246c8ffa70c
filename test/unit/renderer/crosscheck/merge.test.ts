import { expect, it } from 'vitest';
import { mergeable } from '../../../../renderer/features/crosscheck/mergeable';
import { tolls } from '../../report/sample';

const base = tolls().question;
const labelled = (id: string, label: string) => ({ ...base, id, label });
const questions = [
  base,
  labelled('floods', 'People displaced, Chile floods'),
  labelled('toll', 'Killed people, war in Syria'),
  { ...labelled('words', 'people killed, Syria'), kind: 'quote' as const },
];

it('offers the other questions of the kind, those that share most words first', () => {
  expect(mergeable(base, questions, '').map(({ id }) => id)).toEqual(['toll', 'floods']);
});

it('narrows them down by words', () => {
  expect(mergeable(base, questions, 'chile Flood').map(({ id }) => id)).toEqual(['floods']);
  expect(mergeable(base, questions, 'chile war')).toEqual([]);
});
