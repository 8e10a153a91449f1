import { expect, test } from 'vitest';
import { Acting } from './acting.svelte';
import { messages } from './messages';

const nothing = { person: null, team: null, refusal: null };

test('A refusal is told in the words of the server', async () => {
  const acting = new Acting();

  expect(
    await acting.run(async () => ({
      ...nothing,
      refusal: { message: 'Somebody has to be admin.', field: null },
    })),
  ).toBeNull();

  expect(acting.problem).toBe('Somebody has to be admin.');
});

test('While one act runs another is not sent', async () => {
  const acting = new Acting();
  let finish = (_: typeof nothing) => {};
  const first = acting.run(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );

  expect(await acting.run(async () => nothing)).toBeNull();
  finish(nothing);

  expect(await first).toEqual(nothing);
});

test('When no answer comes one is told to look first', async () => {
  const acting = new Acting();

  await acting.run(() => Promise.reject(new Error('gone')));

  expect(acting.problem).toBe(messages.sendFailed);
  expect(acting.busy).toBe(false);
});
