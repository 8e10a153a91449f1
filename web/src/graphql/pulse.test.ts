import { afterEach, expect, test, vi } from 'vitest';
import { followPulse } from './pulse';
import { followStanding, type StandingChange } from './standing-stream';

vi.mock('./standing-stream', () => ({ followStanding: vi.fn() }));

const followed = vi.mocked(followStanding);
let pulse: () => void = () => {};
const stop = vi.fn();

function follow(refetch: () => Promise<void>, known = false) {
  followed.mockImplementationOnce((follower) => {
    pulse = () => follower({} as StandingChange);
    if (known) pulse();
    return stop;
  });
  return followPulse(refetch);
}

afterEach(() => vi.resetAllMocks());

test('What was known when one came is no change; what comes after it is', () => {
  const refetch = vi.fn(async () => {});
  follow(refetch, true);
  expect(refetch).not.toHaveBeenCalled();
  pulse();
  expect(refetch).toHaveBeenCalledOnce();
});

test('Changes that come while one asks are asked for once more, and not at the same time', async () => {
  const answers: (() => void)[] = [];
  const refetch = vi.fn(() => new Promise<void>((resolve) => void answers.push(resolve)));
  follow(refetch);
  pulse();
  pulse();
  pulse();
  expect(refetch).toHaveBeenCalledOnce();
  answers[0]?.();
  await vi.waitFor(() => expect(refetch).toHaveBeenCalledTimes(2));
  answers[1]?.();
  await Promise.resolve();
  expect(refetch).toHaveBeenCalledTimes(2);
});

test('A question without an answer does not end it', async () => {
  const refetch = vi.fn().mockRejectedValue(new Error('No answer.'));
  follow(refetch);
  pulse();
  await vi.waitFor(() => expect(refetch).toHaveBeenCalledTimes(1));
  await Promise.resolve();
  pulse();
  await vi.waitFor(() => expect(refetch).toHaveBeenCalledTimes(2));
});

test('Nothing is asked for after it was stopped', () => {
  const refetch = vi.fn(async () => {});
  follow(refetch)();
  expect(stop).toHaveBeenCalledOnce();
});
