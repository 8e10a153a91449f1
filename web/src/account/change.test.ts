import { expect, test } from 'vitest';
import { accepted, Change } from './change.svelte';
import { Refused } from './client';

test('A change is made once however often it is asked for', async () => {
  const change = new Change();
  let made = 0;
  let finish = () => {};
  const work = () =>
    new Promise<void>((resolve) => {
      made++;
      finish = resolve;
    });

  const first = change.run(work, 'Saved.');
  expect(await change.run(work)).toBe(false);
  finish();

  expect(await first).toBe(true);
  expect([made, change.busy, change.done]).toEqual([1, false, 'Saved.']);
});

test('What keeps a change from being made is said, until the next one', async () => {
  const change = new Change();
  expect(await change.run(() => Promise.reject(new Refused('Not like this.')))).toBe(false);
  expect([change.problem, change.done, change.busy]).toEqual(['Not like this.', '', false]);
  expect(await change.run(() => Promise.resolve())).toBe(true);
  expect(change.problem).toBeUndefined();
});

test('What came of a change is handed on, and nothing while another one is made', async () => {
  const change = new Change();
  let finish = (_: string) => {};
  const first = change.ask(
    () =>
      new Promise<string>((resolve) => {
        finish = resolve;
      }),
  );

  expect(await change.ask(async () => 'second')).toBeNull();
  finish('first');

  expect(await first).toBe('first');
});

test('A refusal of a mutation is told in the words of the server', async () => {
  const change = new Change();
  const refused = { team: null, refusal: { message: 'Somebody has to be admin.' } };

  expect(await change.ask(async () => accepted(refused))).toBeNull();

  expect(change.problem).toBe('Somebody has to be admin.');
  expect(await change.ask(async () => accepted({ team: 'Harbour', refusal: null }))).toEqual({
    team: 'Harbour',
    refusal: null,
  });
});
