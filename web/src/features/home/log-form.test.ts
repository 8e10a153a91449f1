import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryStorage } from '../../ui/memory-storage';
import { DraftStore } from './draft';
import { LogForm } from './log-form.svelte';
import type { ActivityKind } from './types';

const today = '2026-11-23';
const kind = { key: 'attend-event', peopleNeeded: 0, needsEvidence: false } as ActivityKind;
const logged = { data: { logActivity: { entry: { id: 'e' }, standing: null, refusal: null } } };
const refused = (code: string, field: string | null) => ({
  data: { logActivity: { entry: null, standing: null, refusal: { code, field, message: 'A sentence.' } } },
});

const fetch = vi.fn<(address: string, request: RequestInit) => Promise<Response>>();
const sent = () => fetch.mock.calls.map(([, { body }]) => JSON.parse(String(body)).variables.input);
let storage: ReturnType<typeof memoryStorage>;

function newForm() {
  return new LogForm(new DraftStore(storage, 'p-1'), today);
}

function writtenForm() {
  const form = newForm();
  form.draft.kind = kind.key;
  form.draft.note = 'The yearly meeting of our field';
  form.keep();
  return form;
}

beforeEach(() => {
  storage = memoryStorage();
  fetch.mockReset();
  vi.stubGlobal('fetch', fetch);
});
afterEach(() => vi.unstubAllGlobals());

describe('The form for an activity', () => {
  test('sends once, however often it is clicked', async () => {
    fetch.mockImplementation(async () => Response.json(logged));
    const form = writtenForm();
    await Promise.all([form.send([kind]), form.send([kind]), form.send([kind])]);
    expect(fetch).toHaveBeenCalledOnce();
  });

  test('forgets what was typed only when it is logged, and then has a new id', async () => {
    fetch.mockImplementation(async () => Response.json(logged));
    const form = writtenForm();
    const { id } = form.draft;
    await expect(form.send([kind])).resolves.toMatchObject({ entry: { id: 'e' } });
    expect(form.draft).toMatchObject({ kind: null, note: '', sent: false });
    expect(form.draft.id).not.toBe(id);
    expect(storage.size).toBe(0);
  });

  test('sends the same again after the connection broke, even from a page opened anew', async () => {
    fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const form = writtenForm();
    await form.send([kind]);
    expect(form.trouble).toBe('lost');

    fetch.mockImplementation(async () => Response.json(logged));
    const reopened = newForm();
    expect(reopened.trouble).toBe('kept');
    await reopened.send([kind]);
    expect(sent()[1]).toEqual(sent()[0]);
  });

  test('keeps the id when the server cannot say whether it was recorded', async () => {
    fetch.mockImplementation(async () => Response.json(refused('OUTCOME_UNKNOWN', null)));
    const form = writtenForm();
    const { id } = form.draft;
    await form.send([kind]);
    expect(form.trouble).toBe('lost');
    expect(form.draft).toMatchObject({ id, sent: true });
  });

  test('shows a refusal at its field and keeps everything', async () => {
    fetch.mockImplementation(async () => Response.json(refused('DAY_IN_FUTURE', 'day')));
    const form = writtenForm();
    await form.send([kind]);
    expect(form.problemOf('day')).toBe('A sentence.');
    expect(form.draft).toMatchObject({ note: 'The yearly meeting of our field', sent: false });
  });

  test('asks what to do when an earlier version had arrived, and can log it as another', async () => {
    fetch.mockImplementation(async () => Response.json(refused('ENTRY_CHANGED', 'id')));
    const form = writtenForm();
    const { id } = form.draft;
    await form.send([kind]);
    expect(form.trouble).toBe('changed');
    form.makeAnother();
    expect(form.draft).toMatchObject({ note: 'The yearly meeting of our field', sent: false });
    expect(form.draft.id).not.toBe(id);
  });

  test('shows what another tab wrote, and lets go of what another tab sent', () => {
    const one = writtenForm();
    const other = newForm();
    one.draft.note = 'Changed';
    one.keep();
    other.adopt('readiness.draft.log-activity.p-1');
    expect(other.draft.note).toBe('Changed');
    one.startAfresh();
    other.adopt('readiness.draft.log-activity.p-1');
    expect(other.draft.kind).toBeNull();
  });

  test('begins with the kind one was sent here for', () => {
    const form = newForm();
    form.ask('mentor-session');
    expect(form.draft.kind).toBe('mentor-session');
    form.ask('assist');
    expect(form.draft.kind, 'nothing but a kind was chosen').toBe('assist');
  });

  test('keeps what is written when another kind is asked for, until one decides', () => {
    const form = writtenForm();
    form.ask('mentor-session');
    expect(form.draft).toMatchObject({ kind: kind.key, note: 'The yearly meeting of our field' });
    form.decide(false);
    expect(form).toMatchObject({ offered: null, draft: { kind: kind.key } });
    form.ask('mentor-session');
    form.decide(true);
    expect(form).toMatchObject({
      offered: null,
      draft: { kind: 'mentor-session', note: 'The yearly meeting of our field' },
    });
  });

  test('does not swap the kind of what was sent and not answered', async () => {
    fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const form = newForm();
    form.ask(kind.key);
    await form.send([kind]);
    form.ask('mentor-session');
    expect(form).toMatchObject({ offered: 'mentor-session', draft: { kind: kind.key, sent: true } });
  });

  test('begins with whom one was sent here to log with, and keeps what is written for another', () => {
    const [ann, noor] = [
      { personId: 'p-2', name: 'Ann' },
      { personId: null, name: 'Noor' },
    ];
    const form = newForm();
    form.askPerson(ann);
    expect(form.draft.people).toEqual([ann]);
    form.askPerson(ann);
    expect(form.offeredPerson, 'they are there already').toBeNull();
    form.askPerson(noor);
    expect(form).toMatchObject({ offeredPerson: noor, draft: { people: [ann] } });
    form.decidePerson(false);
    expect(form).toMatchObject({ offeredPerson: null, draft: { people: [ann] } });
    form.askPerson(noor);
    form.decidePerson(true);
    expect(form.draft.people).toEqual([ann, noor]);
  });

  test('asks the server for nothing while something is missing', async () => {
    const form = newForm();
    await form.send([kind]);
    expect(form.problemOf('kind')).toBeDefined();
    expect(fetch).not.toHaveBeenCalled();
  });
});
