import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EntryLog } from './entry-log.svelte';

type Row = { id: string; status: string };
let rows: Row[];
const fetch = vi.fn(async (_address: string, { body }: RequestInit) => {
  const { first, after } = JSON.parse(String(body)).variables;
  const from = after ? rows.findIndex(({ id }) => id === after) + 1 : 0;
  const page = rows.slice(from, from + first);
  const pageInfo = { hasNextPage: from + first < rows.length, endCursor: page.at(-1)?.id ?? null };
  const entries = { edges: page.map((node) => ({ node })), pageInfo, totalCount: rows.length };
  return Response.json({ data: { me: { id: 'p', entries }, organisation: { today: '2026-11-23' } } });
});

const reported = (id: string) => ({ id, status: 'SELF_REPORTED' });
const ids = (log: EntryLog) => log.items?.map(({ id }) => id);

beforeEach(() => {
  rows = Array.from({ length: 30 }, (_, index) => reported(`e-${30 - index}`));
  vi.stubGlobal('fetch', fetch);
});
afterEach(() => vi.unstubAllGlobals());

describe('The log', () => {
  test('shows in its place that a colleague answered, on every page shown', async () => {
    const log = new EntryLog();
    await log.more();
    await log.more();
    const before = ids(log);
    rows = rows.map((row) => (row.id === 'e-2' ? { ...row, status: 'CONFIRMED' } : row));
    await log.refresh();
    expect(ids(log)).toEqual(before);
    expect(log.items?.at(-2)?.status).toBe('CONFIRMED');
    expect(log.fresh).toBe(0);
  });

  test('moves nothing when something was logged elsewhere, until one asks for it', async () => {
    const log = new EntryLog();
    await log.more();
    const before = ids(log) ?? [];
    rows = [reported('e-32'), reported('e-31'), ...rows];
    await log.refresh();
    expect(ids(log)).toEqual(before);
    expect(log.fresh).toBe(2);
    log.showNew();
    expect(ids(log)).toEqual(['e-32', 'e-31', ...before]);
    expect(log.fresh).toBe(0);
  });

  test('shows the first entry at once where nothing stood before', async () => {
    rows = [];
    const log = new EntryLog();
    await log.more();
    rows = [reported('e-1')];
    await log.refresh();
    expect(ids(log)).toEqual(['e-1']);
  });

  test('asks for nothing before it is shown', async () => {
    fetch.mockClear();
    await new EntryLog().refresh();
    expect(fetch).not.toHaveBeenCalled();
  });
});
