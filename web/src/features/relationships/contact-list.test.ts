import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ContactList } from './contact-list.svelte';
import type { Contact } from './types';

let rows: Contact[];
let reachable: boolean;
/** the answer to who looks for nobody in particular comes after it */
let held: Promise<void> | undefined;
const contact = (id: string, overdueDays: number) => ({ id, overdueDays }) as Contact;
const fetch = vi.fn(async (_address: string, { body, signal }: RequestInit) => {
  signal?.throwIfAborted();
  if (!reachable) throw new TypeError('Failed to fetch');
  const { search } = JSON.parse(String(body)).variables;
  if (!search) await held;
  const found = rows.filter(({ id }) => !search || id.includes(search));
  const contacts = {
    edges: found.map((node) => ({ node })),
    pageInfo: { hasNextPage: false, endCursor: null },
    totalCount: found.length,
    overdueCount: found.filter(({ overdueDays }) => overdueDays > 0).length,
  };
  return Response.json({
    data: { organisation: { today: '2026-11-23' }, contacts, contactTags: [] },
  });
});
const ids = (contacts: Contact[]) => contacts.map(({ id }) => id);
const shown = ({ sections }: ContactList) => [ids(sections.overdue), ids(sections.others)];

beforeEach(() => {
  [rows, reachable] = [[contact('ann', 5), contact('ben', 1), contact('cas', 0)], true];
  held = undefined;
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetch);
  fetch.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('The list of contacts', () => {
  test('has those that are overdue first; one was in touch with stays in its place', async () => {
    const list = new ContactList();
    await list.load();
    list.replace(contact('ann', 0));
    expect(shown(list)).toEqual([['ann', 'ben'], ['cas']]);
    expect(list.last?.overdueCount).toBe(1);
    expect(list.sections.overdue[0]?.overdueDays).toBe(0);
  });

  test('moves nothing when something changes elsewhere, and says how many are new', async () => {
    const list = new ContactList();
    await list.load();
    rows = [contact('dot', 9), contact('ben', 2), contact('ann', 0), contact('cas', 0)];
    await list.refresh();
    expect(shown(list)).toEqual([['ann', 'ben'], ['cas']]);
    expect(list.fresh).toBe(1);
    await list.load();
    expect(shown(list)).toEqual([
      ['dot', 'ben'],
      ['ann', 'cas'],
    ]);
    expect(list.fresh).toBe(0);
  });

  test('looks for what was typed last, after a short pause', async () => {
    const list = new ContactList();
    await list.load();
    list.wanted.search = 'a';
    list.look();
    list.wanted.search = 'cas';
    list.look();
    await vi.runAllTimersAsync();
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(shown(list)).toEqual([[], ['cas']]);
    expect(list.filtered).toBe(true);
  });

  test('says how many of all are overdue, and nothing of it while one looks for some of them', async () => {
    const list = new ContactList();
    expect(list.overdue).toBeNull();
    await list.load();
    expect(list.overdue).toBe(2);
    list.wanted.search = 'cas';
    await list.load();
    expect(list.overdue).toBeNull();
    list.wanted.search = '';
    expect(list.overdue).toBeNull();
    await list.load();
    expect(list.overdue).toBe(2);
  });

  test('does not take up what changed elsewhere once something else is looked for', async () => {
    const list = new ContactList();
    await list.load();
    let answer = () => {};
    held = new Promise((resolve) => {
      answer = resolve;
    });
    const refreshed = list.refresh();
    list.wanted.search = 'cas';
    await list.load();
    answer();
    await refreshed;
    expect([list.last?.totalCount, list.fresh]).toEqual([1, 0]);
  });

  test('that is put away asks for nothing any more', async () => {
    const list = new ContactList();
    list.look();
    list.stop();
    await vi.runAllTimersAsync();
    expect(fetch).not.toHaveBeenCalled();
  });

  test('that could not be loaded says so, and can be asked for again', async () => {
    reachable = false;
    const list = new ContactList();
    await list.load();
    expect(list).toMatchObject({ failed: true, items: null });
    reachable = true;
    await list.load();
    expect(list.failed).toBe(false);
    expect(shown(list)[0]).toHaveLength(2);
  });
});
