import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PeopleSearch } from './people-search.svelte';

const person = (name: string) => ({ id: name, name, title: null, team: null });
let reachable: boolean;
const find = vi.fn(async (search: string) => {
  if (!reachable) throw new Error('No answer.');
  return [person(search)];
});

beforeEach(() => {
  reachable = true;
  find.mockClear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('Only what was typed last is looked for, after a short pause', async () => {
  const search = new PeopleSearch(find);
  search.ask('an');
  search.ask(' ann ');
  expect(search.busy).toBe(true);
  await vi.runAllTimersAsync();
  expect(find.mock.calls.map(([text]) => text)).toEqual(['ann']);
  expect([search.busy, search.found]).toEqual([false, [person('ann')]]);
});

test('An answer that something else was typed over is let go', async () => {
  const answers: (() => void)[] = [];
  const search = new PeopleSearch(
    (text) => new Promise((resolve) => answers.push(() => resolve([person(text)]))),
  );
  search.ask('ann');
  await vi.runAllTimersAsync();
  search.ask('ben');
  await vi.runAllTimersAsync();
  answers[1]?.();
  answers[0]?.();
  await vi.runAllTimersAsync();
  expect(search.found).toEqual([person('ben')]);
});

test('Nothing typed finds nobody, and that is no failure', async () => {
  const search = new PeopleSearch(find);
  reachable = false;
  search.ask('ann');
  await vi.runAllTimersAsync();
  expect(search.failed).toBe(true);
  search.ask('  ');
  expect([search.failed, search.busy, search.found]).toEqual([false, false, []]);
});
