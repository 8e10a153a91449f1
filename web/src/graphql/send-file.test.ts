import { afterEach, expect, test, vi } from 'vitest';
import { notify } from './client';
import { sendFile } from './send-file';

const words = { lost: 'No answer came.', broken: 'Something went wrong.', 413: 'It is too large.' };
const bytes = new ArrayBuffer(4);
const isCount = (answer: unknown): answer is { added: number } =>
  typeof (answer as { added?: unknown })?.added === 'number';
const send = () => sendFile('/there', { type: 'text/csv', bytes }, isCount, words);
const answering = (status: number, body: unknown) =>
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }));

afterEach(() => vi.unstubAllGlobals());

test('A file is sent as it is, and what came of it comes back', async () => {
  const fetch = vi.fn(async (_address: string, _request: RequestInit) => Response.json({ added: 2 }));
  vi.stubGlobal('fetch', fetch);
  expect(await send()).toEqual({ result: { added: 2 } });
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({
    method: 'POST',
    body: bytes,
    headers: { 'content-type': 'text/csv' },
  });
});

test('Why a file is refused is told in the words of the server, by the name it gives that', async () => {
  answering(422, { code: 'FILE_INVALID', message: 'This is no such file.' });
  expect(await send()).toEqual({ trouble: 'This is no such file.', code: 'FILE_INVALID' });
  answering(400, { detail: 'The body is empty.' });
  expect(await send()).toEqual({ trouble: 'The body is empty.', code: null });
});

test('Where the server gives no words, the status has some, or else something went wrong', async () => {
  answering(413, null);
  expect(await send()).toEqual({ trouble: 'It is too large.', code: null });
  answering(500, { message: '' });
  expect(await send()).toEqual({ trouble: 'Something went wrong.', code: null });
  answering(200, { unlike: true });
  expect(await send()).toEqual({ trouble: 'Something went wrong.', code: null });
});

test('An answer that does not come is not taken for a no', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await send()).toEqual({ trouble: 'No answer came.', code: null });
});

test('The app learns that nobody is signed in any more', async () => {
  const sessionEnded = vi.fn();
  notify({ sessionEnded, pageOutdated: vi.fn(), putOff: vi.fn() });
  answering(401, null);
  await send();
  expect(sessionEnded).toHaveBeenCalledOnce();
});
