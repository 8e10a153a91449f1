import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryStorage } from '../../ui/memory-storage';
import { ChallengeForm } from './challenge-form.svelte';

const fetch = vi.fn<(address: string, request: RequestInit) => Promise<Response>>();
const sent = () => fetch.mock.calls.map(([, { body }]) => JSON.parse(String(body)).variables.input);
const answer = (challenge: unknown, refusal: unknown = null) =>
  Response.json({ data: { setTeamChallenge: { challenge, refusal } } });
let storage: ReturnType<typeof memoryStorage>;

function writtenForm() {
  const form = new ChallengeForm(storage, 'p-1', 't-1');
  Object.assign(form.written, { title: ' A hundred thanks ', measure: 'GIVING_BACK', target: '100' });
  form.keep();
  return form;
}

beforeEach(() => {
  storage = memoryStorage();
  fetch.mockReset();
  vi.stubGlobal('fetch', fetch);
});
afterEach(() => vi.unstubAllGlobals());

describe('The form for a challenge', () => {
  test('sets it once, however often it is clicked, and then forgets what was typed', async () => {
    fetch.mockImplementation(async () => answer({ id: 'c' }));
    const form = writtenForm();
    const { id } = form.written;
    const [first] = await Promise.all([form.send(), form.send()]);
    expect(first).toEqual({ id: 'c' });
    expect(sent()).toEqual([
      { id, team: 't-1', title: 'A hundred thanks', measure: 'GIVING_BACK', period: 'WEEK', target: 100 },
    ]);
    expect(storage.size).toBe(0);
    expect(form.written.id).not.toBe(id);
  });

  test('asks with the same id after no answer came, even from a page opened anew', async () => {
    fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await writtenForm().send();
    fetch.mockImplementation(async () => answer({ id: 'c' }));
    await new ChallengeForm(storage, 'p-1', 't-1').send();
    expect(sent()[1]).toEqual(sent()[0]);
  });

  test('shows a refusal at its field and keeps what was typed', async () => {
    const refusal = { code: 'TARGET_TOO_HIGH', message: 'A sentence.', field: 'input.target' };
    fetch.mockImplementation(async () => answer(null, refusal));
    const form = writtenForm();
    await form.send();
    expect(form.problemOf('target')).toBe('A sentence.');
    expect(form.written.target).toBe('100');
  });

  test('asks for a name and a whole number of points before it asks the server', async () => {
    const form = new ChallengeForm(storage, 'p-1', 't-1');
    form.written.target = '2.5';
    await form.send();
    expect(form.problems.map(({ field }) => field)).toEqual(['title', 'target']);
    expect(fetch).not.toHaveBeenCalled();
  });

  test('passes over what cannot be read from the browser', () => {
    storage.setItem('readiness.draft.team-challenge.p-1.t-1', '{"title":7,"measure":"MOOD","target":"9"}');
    const { written } = new ChallengeForm(storage, 'p-1', 't-1');
    expect(written).toMatchObject({ title: '', measure: 'TOTAL', period: 'WEEK', target: '9' });
  });
});
