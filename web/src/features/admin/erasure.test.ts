import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Refused } from '../../account/client';
import { Erasure } from './erasure.svelte';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function answering(...answers: [status: number, body?: unknown][]) {
  const fetch = vi.fn(async () => {
    const [status, body] = answers.shift() ?? [500];
    if (status === 0) throw new TypeError('no network');
    return new Response(body ? JSON.stringify(body) : null, { status });
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

test('An erasure is looked at until it is done', async () => {
  const fetch = answering([204], [200, { done: false }], [500], [200, { done: true }]);
  const erasure = new Erasure('petra');

  await erasure.begin('Petra');
  expect(erasure.stage).toBe('under-way');
  await vi.advanceTimersByTimeAsync(5000);

  expect([erasure.stage, fetch.mock.calls.length]).toEqual(['done', 4]);
});

test('An erasure that is refused is not begun', async () => {
  answering([422, { refusal: { message: 'Type the name as it is written: Petra.', field: 'name' } }]);
  const erasure = new Erasure('petra');

  await expect(erasure.begin('Peter')).rejects.toBeInstanceOf(Refused);

  expect(erasure.stage).toBe('none');
});

test('Where no answer came an erasure is followed if it was taken up, and fails if it was not', async () => {
  answering([0], [200, { done: false }], [200, { done: true }], [0], [404]);
  const taken = new Erasure('petra');
  const lost = new Erasure('paul');

  await taken.begin('Petra');
  await vi.advanceTimersByTimeAsync(1000);
  await expect(lost.begin('Paul')).rejects.toThrow('No answer came.');

  expect([taken.stage, lost.stage]).toEqual(['done', 'none']);
});

test('An erasure that nobody looks at any more asks no more', async () => {
  const fetch = answering([204], [200, { done: false }]);
  const erasure = new Erasure('petra');

  await erasure.begin('Petra');
  erasure.stop();
  await vi.advanceTimersByTimeAsync(5000);

  expect(fetch).toHaveBeenCalledTimes(2);
});
