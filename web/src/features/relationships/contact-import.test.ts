import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ContactImport } from './contact-import.svelte';

const result = {
  added: 2,
  merged: 1,
  unchanged: 0,
  refused: [{ line: 7, reason: 'No name.' }],
  refusedCount: 1,
  leftOut: [{ line: 9, reason: 'No address.' }],
  leftOutCount: 1,
  names: ['Ann', 'Noor'],
};
const bytes = new TextEncoder().encode('First Name,Last Name').buffer;
const file = (name: string) => ({ name, arrayBuffer: async () => bytes });
const fetch = vi.fn<(address: string, request: RequestInit) => Promise<Response>>();
const asked = () => fetch.mock.calls.map(([address]) => address);

beforeEach(() => {
  fetch.mockReset();
  fetch.mockImplementation(async () => Response.json(result));
  vi.stubGlobal('fetch', fetch);
});
afterEach(() => vi.unstubAllGlobals());

describe('Importing contacts', () => {
  test('shows first what would happen, and does it only when one says so', async () => {
    const contacts = new ContactImport();
    await contacts.choose(file('Connections.csv'));
    expect(contacts).toMatchObject({ preview: result, done: null });
    await Promise.all([contacts.confirm(), contacts.confirm()]);
    expect(contacts.done).toEqual(result);
    expect(asked()).toEqual([
      '/contacts/import?format=linkedin&preview=true',
      '/contacts/import?format=linkedin',
    ]);
    expect(fetch.mock.calls[1]?.[1]).toMatchObject({ method: 'POST', body: bytes });
  });

  test('takes a vCard by the end of its name, and refuses what is neither', async () => {
    const contacts = new ContactImport();
    await contacts.choose(file('people.VCF'));
    expect(asked()[0]).toContain('format=vcard');
    await contacts.choose(file('people.xlsx'));
    expect(contacts.trouble).toContain('.vcf');
    expect(contacts.preview).toBeNull();
    expect(fetch).toHaveBeenCalledOnce();
  });

  test('says why a file was refused, in the words of the server', async () => {
    fetch.mockImplementation(async () => Response.json({ message: 'There is no header.' }, { status: 400 }));
    const contacts = new ContactImport();
    await contacts.choose(file('Connections.csv'));
    expect(contacts.trouble).toBe('There is no header.');
    fetch.mockImplementation(async () => new Response('', { status: 413 }));
    await contacts.choose(file('Connections.csv'));
    expect(contacts.trouble).toContain('too large');
  });

  test('keeps what was shown when no answer came, so that it can be confirmed again', async () => {
    const contacts = new ContactImport();
    await contacts.choose(file('Connections.csv'));
    fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await contacts.confirm();
    expect(contacts).toMatchObject({ preview: result, done: null });
    expect(contacts.trouble).toContain('not added twice');
    await contacts.confirm();
    expect(contacts.done).toEqual(result);
  });

  test('says that a file could not be read here', async () => {
    const contacts = new ContactImport();
    await contacts.choose({ name: 'people.vcf', arrayBuffer: () => Promise.reject(new Error('Gone.')) });
    expect(contacts.trouble).toContain('could not be read');
  });
});
