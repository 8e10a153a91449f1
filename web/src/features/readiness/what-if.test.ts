import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WhatIfAnswer } from './what-if.svelte';

const today = '2026-11-23';
const imagined = (count: number) => [{ kind: 'teach', count, confirmed: true }];
const whatIf = (confirmed: number) => ({
  on: '2026-12-21',
  confirmed,
  claimed: confirmed,
  band: 'GROWING',
  confirmedBefore: 40,
  claimedBefore: 41,
  refusal: null,
});
const answering = (answer: unknown) => Response.json({ data: { person: { readiness: { whatIf: answer } } } });

const fetch = vi.fn<(address: string, request: RequestInit) => Promise<Response>>();
const asked = () => fetch.mock.calls.map(([, { body }]) => JSON.parse(String(body)).variables.entries.length);

beforeEach(() => {
  vi.useFakeTimers();
  fetch.mockReset();
  vi.stubGlobal('fetch', fetch);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('What if', () => {
  test('asks once the sliders rest, for what they say last', async () => {
    fetch.mockImplementation(async () => answering(whatIf(50.1)));
    const answer = new WhatIfAnswer('p-1', 'senior');
    for (const count of [1, 2, 3]) answer.ask(imagined(count), 4, today);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked()).toEqual([3]);
    expect(answer).toMatchObject({ asking: false, problem: null, outcome: { confirmed: 50.1 } });
  });

  test('has no answer when nothing is imagined, and asks for none', async () => {
    const answer = new WhatIfAnswer('p-1', 'senior');
    answer.ask(imagined(2), 4, today);
    answer.ask(imagined(0), 4, today);
    await vi.advanceTimersByTimeAsync(1000);
    expect(fetch).not.toHaveBeenCalled();
    expect(answer).toMatchObject({ asking: false, outcome: null });
  });

  test('shows a refusal in its words, and keeps the answer before it in sight', async () => {
    fetch.mockImplementationOnce(async () => answering(whatIf(50.1)));
    fetch.mockImplementationOnce(async () =>
      answering({ ...whatIf(0), refusal: { code: 'TOO_MANY', message: 'A sentence.', field: null } }),
    );
    const answer = new WhatIfAnswer('p-1', 'senior');
    answer.ask(imagined(1), 4, today);
    await vi.advanceTimersByTimeAsync(1000);
    answer.ask(imagined(2), 4, today);
    await vi.advanceTimersByTimeAsync(1000);
    expect(answer).toMatchObject({ problem: 'A sentence.', outcome: { confirmed: 50.1 } });
  });

  test('says that no answer came', async () => {
    fetch.mockRejectedValue(new TypeError('Failed to fetch'));
    const answer = new WhatIfAnswer('p-1', 'senior');
    answer.ask(imagined(1), 4, today);
    await vi.advanceTimersByTimeAsync(1000);
    expect(answer.problem).toBe('No answer came.');
  });
});
