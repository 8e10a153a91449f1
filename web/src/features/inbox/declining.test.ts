import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryStorage } from '../../ui/memory-storage';
import { Declining } from './declining.svelte';
import type { ConfirmationRequest } from './types';

const request = { owner: { id: 'ann', name: 'Ann' }, entry: { id: 'e-1' } } as ConfirmationRequest;
const fetch = vi.fn<(address: string, request: RequestInit) => Promise<Response>>();
const answer = (refusal: unknown = null) =>
  Response.json({ data: { declineEntry: { entry: refusal ? null : { id: 'e-1' }, refusal } } });
let storage: ReturnType<typeof memoryStorage>;

function written() {
  const form = new Declining(storage, 'me', request);
  form.reason = ' It was Ben. ';
  form.keep();
  return form;
}

beforeEach(() => {
  storage = memoryStorage();
  fetch.mockReset();
  vi.stubGlobal('fetch', fetch);
});
afterEach(() => vi.unstubAllGlobals());

describe('Declining', () => {
  test('asks for a reason before it asks the server', async () => {
    const form = new Declining(storage, 'me', request);
    await expect(form.send()).resolves.toBe(false);
    expect(form.problem).toBeDefined();
    expect(fetch).not.toHaveBeenCalled();
  });

  test('sends once, however often it is clicked, and then forgets what was typed', async () => {
    fetch.mockImplementation(async () => answer());
    const form = written();
    expect(await Promise.all([form.send(), form.send()])).toEqual([true, false]);
    expect(JSON.parse(String(fetch.mock.calls[0]?.[1].body)).variables).toEqual({
      personId: 'ann',
      entryId: 'e-1',
      reason: 'It was Ben.',
    });
    expect(storage.size).toBe(0);
  });

  test('keeps what was typed when no answer came, even for a page opened anew', async () => {
    fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const form = written();
    await form.send();
    expect(form.trouble).toContain('No answer came');
    expect(new Declining(storage, 'me', request).reason).toBe(' It was Ben. ');
    expect(new Declining(storage, 'somebody else', request).reason).toBe('');
  });

  test('shows a refusal at the field it speaks of', async () => {
    fetch.mockImplementation(async () =>
      answer({ code: 'REASON_TOO_LONG', message: 'Shorter.', field: 'reason' }),
    );
    const form = written();
    await form.send();
    expect(form.problem).toBe('Shorter.');
    fetch.mockImplementation(async () => answer({ code: 'LAPSED', message: 'It lapsed.', field: null }));
    await form.send();
    expect(form).toMatchObject({ trouble: 'It lapsed.', problem: undefined });
  });
});
