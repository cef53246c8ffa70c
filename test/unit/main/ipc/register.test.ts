import { expect, test } from 'vitest';
import { z } from 'zod';
import { fail, ok } from '@shared/domain/result';
import { register, type Handlers } from '../../../../main/ipc/register';

const contract = {
  'text.double': { input: z.strictObject({ text: z.string().min(1).max(20) }), output: z.string() },
} as const;

type Answer = (event: unknown, input: unknown) => Promise<unknown>;

/** Registers a handler as Electron would, and gives what Electron would call. */
function answering(handler: Handlers<typeof contract>['text.double'], trusted = true) {
  const bugs: unknown[] = [];
  const answers = new Map<string, Answer>();
  register(
    contract,
    { 'text.double': handler },
    {
      ipc: { handle: (name, listener) => answers.set(name, listener as Answer) },
      trusts: () => trusted,
      report: (call, error) => bugs.push([call, error]),
    },
  );
  const call = (input: unknown) => answers.get('text.double')?.({}, input);
  return { call, bugs };
}

test('a call is parsed and answered', async () => {
  const { call } = answering(({ text }) => ok(text + text));
  expect(await call({ text: 'no' })).toEqual({ ok: true, value: 'nono' });
});

test('a failure is an answer like any other', async () => {
  const { call } = answering(() => fail('not-found', 'There is no such text.'));
  expect(await call({ text: 'a' })).toEqual({
    ok: false,
    error: { code: 'not-found', message: 'There is no such text.' },
  });
});

test.each([[undefined], [{}], [{ text: 1 }], [{ text: 'a', more: 'b' }], ['text']])(
  'input %j never reaches the handler',
  async (input) => {
    const { call, bugs } = answering(() => {
      throw new Error('reached');
    });
    expect(await call(input)).toEqual({
      ok: false,
      error: {
        code: 'bad-input',
        message: 'Stet could not use that: it is not of the kind that was asked for.',
      },
    });
    expect(bugs).toMatchObject([['text.double', expect.stringMatching(/expected|Unrecognized/) as unknown]]);
  },
);

test.each([
  ['', 'Stet could not use that: something in it is empty or missing.'],
  ['a'.repeat(21), 'Stet could not use that: it is longer, or more at once, than Stet takes.'],
])('of a wrong length, %j, is said in plain words', async (text, message) => {
  const { call } = answering(() => ok(''));
  expect(await call({ text })).toEqual({ ok: false, error: { code: 'bad-input', message } });
});

test('a stranger is refused before anything is parsed', async () => {
  const { call, bugs } = answering(() => ok('secret'), false);
  expect(await call({ text: 'a' })).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  expect(bugs).toEqual([]);
});

test('a bug is written down, and the window learns only that there was one', async () => {
  const bug = new Error('/home/someone/library is undefined');
  const { call, bugs } = answering(() => {
    throw bug;
  });
  const answer = await call({ text: 'a' });
  expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(JSON.stringify(answer)).not.toContain('/home');
  expect(bugs).toEqual([['text.double', bug]]);
});
