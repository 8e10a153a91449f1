import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Operation } from './operation';
import { backoff, reopenStreams, type StreamState, subscribe } from './subscription';

const operation: Operation<{ points: number }, Record<string, never>> = { documentId: 'sha256:abc' };
const next = (points: number) => `event: next\ndata: {"data":{"points":${points}}}\n\n`;

function stream(...chunks: string[]) {
  const body = new Blob(chunks).stream();
  return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
}

function follow(...answers: (() => Response)[]) {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const fetch = vi.fn(async () => answers.shift()?.() ?? Promise.reject(new TypeError('offline')));
  vi.stubGlobal('fetch', fetch);
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', new EventTarget());
  const seen: number[] = [];
  const states: StreamState[] = [];
  const stop = subscribe(
    operation,
    {},
    {
      next: ({ points }) => seen.push(points),
      state: (state) => states.push(state),
    },
  );
  return { fetch, page, seen, states, stop };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('A subscription', () => {
  test('passes each result on and ends when the server completes it', async () => {
    const { seen, states } = follow(() => stream(':\n\n', next(1), next(2), 'event: complete\n\n'));
    await vi.waitFor(() => expect(states.at(-1)).toBe('ended'));
    expect(seen).toEqual([1, 2]);
  });

  test('is taken up again after the stream broke off', async () => {
    const { seen, fetch, stop } = follow(
      () => stream(next(1)),
      () => stream(next(2)),
    );
    await vi.waitFor(() => expect(seen).toEqual([1, 2]));
    expect(fetch).toHaveBeenCalledTimes(2);
    stop();
  });

  test('is tried again at once when the network returns', async () => {
    const { seen, states, stop } = follow(
      () => Response.error(),
      () => stream(next(7)),
    );
    await vi.waitFor(() => expect(states).toContain('waiting'), { interval: 1 });
    window.dispatchEvent(new Event('online'));
    // Less fake time than the shortest pause passes here.
    await vi.waitFor(() => expect(seen).toEqual([7]), { interval: 1, timeout: 100 });
    stop();
  });

  test('is opened anew when another session took the place of the one it was opened with', async () => {
    const { seen, stop } = follow();
    let opened = 0;
    const fetch = vi.fn(async (_: string, { signal }: RequestInit) => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(next(++opened)));
          signal?.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    });
    vi.stubGlobal('fetch', fetch);
    await vi.waitFor(() => expect(seen).toEqual([1]));

    reopenStreams();

    await vi.waitFor(() => expect(seen).toEqual([1, 2]));
    stop();
  });

  test('is not tried again when the server refuses it for good', async () => {
    const refusal = { errors: [{ message: 'Unknown.', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] };
    const { states, fetch } = follow(() => Response.json(refusal, { status: 400 }));
    await vi.waitFor(() => expect(states).toEqual(['ended']));
    expect(fetch).toHaveBeenCalledOnce();
  });

  test('is taken up when the server said after it was put off', async () => {
    const extensions = { code: 'TOO_MANY_REQUESTS', retryAfter: 7 };
    const { seen, fetch, stop } = follow(
      () => Response.json({ errors: [{ message: 'Too much.', extensions }] }, { status: 429 }),
      () => stream(next(3)),
    );
    await vi.advanceTimersByTimeAsync(6_900);
    expect(fetch).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(seen).toEqual([3]));
    stop();
  });

  test('holds no connection while the page is hidden', async () => {
    const { page, fetch, stop } = follow(
      () => stream(next(1)),
      () => stream(next(2), 'event: complete\n\n'),
    );
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetch).toHaveBeenCalledOnce();
    page.visibilityState = 'visible';
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(2));
    stop();
  });
});

test('The pause before trying again doubles up to half a minute, and is spread over half of it', () => {
  expect([0, 1, 2, 10].map((failures) => backoff(failures, 1))).toEqual([500, 1000, 2000, 30_000]);
  expect(backoff(0, 0)).toBe(250);
});
