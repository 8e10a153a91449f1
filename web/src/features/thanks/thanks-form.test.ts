import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryStorage } from '../../ui/memory-storage';
import { ThanksForm } from './thanks-form.svelte';

const ann = { personId: 'p-2', name: 'Ann' };
const fetch = vi.fn<(address: string, request: RequestInit) => Promise<Response>>();
const sent = () => fetch.mock.calls.map(([, { body }]) => JSON.parse(String(body)).variables.input);
const answer = (refusal: unknown = null) =>
  Response.json({
    data: { giveThanks: { thanks: refusal ? null : { id: 't' }, allowance: { left: 4 }, refusal } },
  });
const refusal = (code: string, field: string | null) => ({ code, field, message: 'A sentence.' });
let storage: ReturnType<typeof memoryStorage>;

function writtenForm() {
  const form = new ThanksForm(storage, 'p-1');
  Object.assign(form.written, { person: ann, practice: '9', text: ' For the review. ' });
  form.keep();
  return form;
}

beforeEach(() => {
  storage = memoryStorage();
  fetch.mockReset();
  vi.stubGlobal('fetch', fetch);
});
afterEach(() => vi.unstubAllGlobals());

describe('The form for thanks', () => {
  test('sends once, however often it is clicked, and then forgets what was typed', async () => {
    fetch.mockImplementation(async () => answer());
    const form = writtenForm();
    const { id } = form.written;
    const [first] = await Promise.all([form.send(), form.send()]);
    expect(first).toMatchObject({ thanks: { id: 't' }, allowance: { left: 4 } });
    expect(sent()).toEqual([{ id, to: 'p-2', practice: 9, text: 'For the review.', hidden: false }]);
    expect(storage.size).toBe(0);
    expect(form.written.id).not.toBe(id);
  });

  test('sends the same again after no answer came, even from a page opened anew', async () => {
    fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const form = writtenForm();
    await form.send();
    expect(form.trouble).toContain('it is given once');
    fetch.mockImplementation(async () => answer());
    await new ThanksForm(storage, 'p-1').send();
    expect(sent()[1]).toEqual(sent()[0]);
  });

  test('says what is missing beside each field before it asks the server', async () => {
    const form = new ThanksForm(storage, 'p-1');
    form.written.personText = 'An';
    await form.send();
    expect(form.problems.map(({ field }) => field)).toEqual(['to', 'practice', 'text']);
    expect(form.problemOf('to')).toContain('“An”');
    expect(fetch).not.toHaveBeenCalled();
  });

  test('shows a refusal at its field and keeps everything', async () => {
    fetch.mockImplementation(async () => answer(refusal('THANKS_TO_ONESELF', 'input.to')));
    const form = writtenForm();
    await form.send();
    expect(form.problemOf('to')).toBe('A sentence.');
    expect(form.written).toMatchObject({ person: ann, text: ' For the review. ' });
  });

  test('keeps the id when the server cannot say whether it was given, and takes another when an earlier version was', async () => {
    const form = writtenForm();
    const { id } = form.written;
    fetch.mockImplementation(async () => answer(refusal('OUTCOME_UNKNOWN', null)));
    await form.send();
    expect(form.written.id).toBe(id);
    expect(form).toMatchObject({ problems: [], trouble: expect.stringContaining('it is given once') });
    fetch.mockImplementation(async () => answer(refusal('THANKS_CHANGED', 'id')));
    await form.send();
    expect(form.written.id).not.toBe(id);
    expect(form.trouble).toContain('An earlier version');
  });

  test('shows what another tab wrote, and lets go of what another tab sent', async () => {
    const one = writtenForm();
    const other = new ThanksForm(storage, 'p-1');
    one.written.text = 'Changed';
    one.keep();
    other.adopt('readiness.draft.thanks.p-1');
    expect(other.written).toMatchObject({ person: ann, text: 'Changed' });
    fetch.mockImplementation(async () => answer());
    await one.send();
    other.adopt('readiness.draft.thanks.p-1');
    expect(other.written).toMatchObject({ person: null, text: '' });
  });
});
