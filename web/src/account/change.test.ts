import { expect, test } from 'vitest';
import { Refused } from '../../account/client';
import { Change } from './change.svelte';

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
