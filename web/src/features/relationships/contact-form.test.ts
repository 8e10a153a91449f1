import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryStorage } from '../../ui/memory-storage';
import { withTag } from './contact-draft';
import { ContactForm } from './contact-form.svelte';
import type { Contact } from './types';

const today = '2026-11-23';
const fetch = vi.fn<(address: string, request: RequestInit) => Promise<Response>>();
const sent = () => fetch.mock.calls.map(([, { body }]) => JSON.parse(String(body)).variables.input);
const answer = (refusal: unknown = null) =>
  Response.json({ data: { saveContact: { contact: refusal ? null : { id: 'c' }, refusal } } });
let storage: ReturnType<typeof memoryStorage>;

const noor = {
  id: 'c-1',
  name: 'Noor',
  colleague: null,
  organisation: 'Acme',
  tags: ['berlin'],
  ownCadenceDays: 14,
  version: 'v1',
} as unknown as Contact;
const changed = (what: Partial<Contact>) => ({ ...noor, version: 'v2', ...what }) as Contact;

/** A server on which the contact is another by now, or gone. */
function elsewhere(latest: Contact | null) {
  fetch.mockImplementation(async (_address, { body }) => {
    const { input } = JSON.parse(String(body)).variables;
    if (!input) return Response.json({ data: { contact: latest } });
    if (input.basedOn === (latest?.version ?? null)) return answer();
    return answer({ code: latest ? 'CONTACT_CHANGED' : 'CONTACT_UNKNOWN', message: 'A sentence.' });
  });
}
const saved = () => sent().filter(Boolean).at(-1);

function writtenForm() {
  const form = new ContactForm(storage, 'p-1', today, null);
  Object.assign(form.written, { personText: ' Noor ', role: 'Architect', tagText: 'berlin, mentor' });
  form.keep();
  return form;
}

beforeEach(() => {
  storage = memoryStorage();
  fetch.mockReset();
  vi.stubGlobal('fetch', fetch);
});
afterEach(() => vi.unstubAllGlobals());

describe('The form for a contact', () => {
  test('sends once, however often it is clicked, and takes who was typed for someone outside', async () => {
    fetch.mockImplementation(async () => answer());
    const form = writtenForm();
    const [saved] = await Promise.all([form.send(), form.send()]);
    expect(saved).toEqual({ id: 'c' });
    expect(sent()).toHaveLength(1);
    expect(sent()[0]).toMatchObject({
      id: form.written.id,
      personId: null,
      name: 'Noor',
      role: 'Architect',
      organisation: null,
      tags: ['berlin', 'mentor'],
      cadenceDays: null,
    });
    expect(storage.size).toBe(0);
  });

  test('names a colleague by id alone', async () => {
    fetch.mockImplementation(async () => answer());
    const form = writtenForm();
    form.written.person = { personId: 'p-2', name: 'Ann' };
    await form.send();
    expect(sent()[0]).toMatchObject({ personId: 'p-2', name: null });
  });

  test('asks with the same id after no answer came, even from a page opened anew', async () => {
    fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const form = writtenForm();
    await form.send();
    form.keep();
    expect(form.trouble).toContain('saved once');
    fetch.mockImplementation(async () => answer());
    const reopened = new ContactForm(storage, 'p-1', today, null);
    expect(reopened.restored).toBe(true);
    await reopened.send();
    expect(sent()[1]).toEqual(sent()[0]);
  });

  test('says what is wrong beside each field before it asks the server', async () => {
    const form = new ContactForm(storage, 'p-1', today, null);
    Object.assign(form.written, { email: 'a', link: 'http://a', metOn: '2026-11-24', cadenceDays: '1.5' });
    await form.send();
    expect(form.problems.map(({ field }) => field)).toEqual([
      'name',
      'email',
      'link',
      'metOn',
      'cadenceDays',
    ]);
    expect(fetch).not.toHaveBeenCalled();
  });

  test('shows a refusal at its field and keeps everything', async () => {
    fetch.mockImplementation(async () =>
      answer({ code: 'CADENCE_OUT_OF_RANGE', message: 'A sentence.', field: 'input.cadenceDays' }),
    );
    const form = writtenForm();
    await form.send();
    expect(form.problemOf('cadenceDays')).toBe('A sentence.');
    expect(form.written.role).toBe('Architect');
  });

  test('begins with what is saved, keeps only what was changed, and can let go of it', () => {
    const form = new ContactForm(storage, 'p-1', today, noor);
    expect(form.written).toMatchObject({
      organisation: 'Acme',
      tags: ['berlin'],
      cadenceDays: '14',
      id: 'c-1',
    });
    form.keep();
    expect(storage.size).toBe(0);
    form.written.notes = 'Likes chess';
    form.keep();
    const reopened = new ContactForm(storage, 'p-1', today, noor);
    expect(reopened).toMatchObject({ restored: true, written: { notes: 'Likes chess' } });
    reopened.letGo();
    expect(reopened).toMatchObject({ restored: false, written: { notes: '' } });
    expect(storage.size).toBe(0);
  });
});

describe('A contact that was changed elsewhere meanwhile', () => {
  test('is saved with what one did not touch as it is now', async () => {
    elsewhere(changed({ notes: 'Newer', tags: ['berlin', 'new'], organisation: null }));
    const form = new ContactForm(storage, 'p-1', today, noor);
    form.written.role = 'Architect';
    form.written.tagText = 'mentor';
    expect(await form.send()).toEqual({ id: 'c' });
    expect(saved()).toMatchObject({
      role: 'Architect',
      notes: 'Newer',
      tags: ['berlin', 'new', 'mentor'],
      organisation: null,
      basedOn: 'v2',
    });
    expect(sent()[0]).toMatchObject({ basedOn: 'v1' });
  });

  test('is not saved where both changed the same, until one chooses', async () => {
    elsewhere(changed({ notes: 'Newer', role: 'Lead' }));
    const form = new ContactForm(storage, 'p-1', today, noor);
    Object.assign(form.written, { notes: 'Mine', role: 'Architect' });
    expect(await form.send()).toBeUndefined();
    expect(form).toMatchObject({ clashes: ['role', 'notes'], written: { notes: 'Mine', role: 'Architect' } });
    const asked = fetch.mock.calls.length;
    await form.send();
    expect(fetch).toHaveBeenCalledTimes(asked);
    form.settle('notes', 'both');
    form.settle('role', 'theirs');
    expect(form.clashes).toEqual([]);
    await form.send();
    expect(saved()).toMatchObject({ notes: 'Newer\n\nMine', role: 'Lead', basedOn: 'v2' });
  });

  test('is told apart from a draft that was kept, also where nothing is known of how it began', async () => {
    const form = new ContactForm(storage, 'p-1', today, noor);
    form.written.notes = 'Mine';
    form.keep();
    const reopened = new ContactForm(storage, 'p-1', today, changed({ notes: 'Newer', role: 'Lead' }));
    expect(reopened).toMatchObject({ clashes: ['notes'], written: { notes: 'Mine', role: 'Lead' } });
    reopened.keep();
    expect(new ContactForm(storage, 'p-1', today, changed({ notes: 'Newer' })).clashes).toEqual(['notes']);

    const key = 'readiness.draft.contact.p-1.c-1';
    storage.setItem(key, JSON.stringify({ ...JSON.parse(storage.getItem(key) ?? ''), base: undefined }));
    const older = new ContactForm(storage, 'p-1', today, changed({ notes: 'Newer' }));
    expect(older.clashes).toEqual(['role', 'notes']);
  });

  test('does not come back after it was removed, unless one says so', async () => {
    elsewhere(null);
    const form = new ContactForm(storage, 'p-1', today, noor);
    form.written.role = 'Architect';
    expect(await form.send()).toBeUndefined();
    expect(form).toMatchObject({ gone: true, problems: [], written: { role: 'Architect' } });
    expect(await form.addAgain()).toEqual({ id: 'c' });
    expect(saved()).toMatchObject({ id: 'c-1', role: 'Architect', basedOn: null });
  });
});

test('Tags are added one for each comma, and none twice', () => {
  expect(withTag(['berlin'], 'Berlin, mentor,, ')).toEqual(['berlin', 'mentor']);
});
