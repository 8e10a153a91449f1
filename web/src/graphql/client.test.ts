import { afterEach, describe, expect, test, vi } from 'vitest';
import { execute, notify } from './client';
import { ConnectionLost, NotSignedIn, RequestFailed } from './failures';
import type { Operation } from './operation';

const operation: Operation<{ name: string }, { id: string }> = { documentId: 'sha256:abc' };

function answering(body: unknown, status = 200) {
  const fetch = vi.fn(
    async (_address: string, _request: RequestInit) => new Response(JSON.stringify(body), { status }),
  );
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

function tooMuch(seconds: number) {
  const extensions = { code: 'TOO_MANY_REQUESTS', retryAfter: seconds };
  return new Response(JSON.stringify({ errors: [{ message: 'Too much.', extensions }] }), { status: 429 });
}

afterEach(() => vi.unstubAllGlobals());

describe('The client', () => {
  test('sends the id of the operation and its variables, never its text', async () => {
    const fetch = answering({ data: { name: 'Ada' } });
    await expect(execute(operation, { id: '1' })).resolves.toEqual({ name: 'Ada' });
    const [address, request] = fetch.mock.calls[0] ?? [];
    expect(address).toBe('/graphql');
    expect(JSON.parse(String(request?.body))).toEqual({ documentId: 'sha256:abc', variables: { id: '1' } });
    expect(request).toMatchObject({
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    });
  });

  test('says that nobody is signed in, to who asked and to the app', async () => {
    const sessionEnded = vi.fn();
    notify({ sessionEnded, pageOutdated: vi.fn(), putOff: vi.fn() });
    answering({ errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }] }, 401);
    await expect(execute(operation, { id: '1' })).rejects.toBeInstanceOf(NotSignedIn);
    expect(sessionEnded).toHaveBeenCalledOnce();
  });

  test('tells the app when the server no longer knows what this page asks', async () => {
    const pageOutdated = vi.fn();
    notify({ sessionEnded: vi.fn(), pageOutdated, putOff: vi.fn() });
    answering({ errors: [{ message: 'Unknown.', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] }, 400);
    await expect(execute(operation, { id: '1' })).rejects.toMatchObject({
      code: 'PERSISTED_QUERY_NOT_FOUND',
      status: 400,
    });
    expect(pageOutdated).toHaveBeenCalledOnce();
  });

  test('asks once more, when the server said, for what was put off', async () => {
    vi.useFakeTimers();
    const putOff = vi.fn();
    notify({ sessionEnded: vi.fn(), pageOutdated: vi.fn(), putOff });
    const answers = [tooMuch(3), new Response('{"data":{"name":"Ada"}}')];
    const fetch = vi.fn(async () => answers.shift());
    vi.stubGlobal('fetch', fetch);
    const answer = execute(operation, { id: '1' });
    await vi.advanceTimersByTimeAsync(2_900);
    expect(fetch).toHaveBeenCalledOnce();
    expect(putOff).toHaveBeenCalledExactlyOnceWith(3);
    await vi.advanceTimersByTimeAsync(200);
    await expect(answer).resolves.toEqual({ name: 'Ada' });
    vi.useRealTimers();
  });

  test('leaves what is put off for long, or twice, to whoever asked', async () => {
    vi.useFakeTimers();
    const fetch = vi.fn(async () => tooMuch(60));
    vi.stubGlobal('fetch', fetch);
    await expect(execute(operation, { id: '1' })).rejects.toMatchObject({ name: 'TooMuch', seconds: 60 });
    expect(fetch).toHaveBeenCalledOnce();
    fetch.mockImplementation(async () => tooMuch(1));
    const twice = expect(execute(operation, { id: '1' })).rejects.toMatchObject({ status: 429 });
    await vi.advanceTimersByTimeAsync(5_000);
    await twice;
    expect(fetch).toHaveBeenCalledTimes(3);
    vi.useRealTimers();
  });

  test('tells a lost connection from a fault of the server', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(execute(operation, { id: '1' })).rejects.toBeInstanceOf(ConnectionLost);
    answering({ errors: [{ message: 'Broken.' }] }, 500);
    await expect(execute(operation, { id: '1' })).rejects.toBeInstanceOf(RequestFailed);
  });

  test('takes an answer that is not JSON for a fault of the server', async () => {
    vi.stubGlobal('fetch', async () => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    await expect(execute(operation, { id: '1' })).rejects.toMatchObject({
      name: 'RequestFailed',
      status: 502,
    });
  });

  test('hands on that the question was withdrawn', async () => {
    vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => signal?.throwIfAborted());
    await expect(execute(operation, { id: '1' }, AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
