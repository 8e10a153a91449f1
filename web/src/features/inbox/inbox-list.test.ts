import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { InboxList } from './inbox-list.svelte';

let asked: string[];
let items: string[];
let reachable: boolean;
const fetch = vi.fn(async (_address: string, { body }: RequestInit) => {
  if (!reachable) throw new TypeError('Failed to fetch');
  const { keys } = JSON.parse(String(body)).variables;
  if (keys) return Response.json({ data: { dismissInboxItems: { inbox: {}, refusal: null } } });
  const edges = asked.map((id) => ({ node: { owner: { id: 'ann' }, entry: { id } } }));
  const confirmations = {
    edges,
    pageInfo: { hasNextPage: false, endCursor: null },
    totalCount: edges.length,
  };
  const inbox = { confirmations, items: items.map((key) => ({ key, kind: 'NEWS' })), muted: [] };
  return Response.json({ data: { me: { id: 'me' }, organisation: { today: '2026-11-23' }, inbox } });
});

const shown = (list: InboxList) => [
  ...(list.requests ?? []).map(({ entry }) => entry.id),
  ...list.items.map(({ key }) => key),
];

beforeEach(() => {
  [asked, items, reachable] = [['e-1', 'e-2'], ['n-1'], true];
  vi.stubGlobal('fetch', fetch);
});
afterEach(() => vi.unstubAllGlobals());

describe('The inbox', () => {
  test('moves nothing while one reads: what is new waits until one asks for it', async () => {
    const list = new InboxList();
    await list.load();
    [asked, items] = [['e-2', 'e-3'], ['n-2']];
    await list.refresh();
    expect(shown(list)).toEqual(['e-1', 'e-2', 'n-1']);
    expect([...list.fresh]).toEqual(['ann e-3', 'n-2']);
    expect([...list.gone], 'answered elsewhere').toEqual(['ann e-1', 'n-1']);
    list.showNew();
    expect(shown(list)).toEqual(['e-2', 'e-3', 'n-2']);
    expect([...list.shownLast]).toEqual(['ann e-3', 'n-2']);
    expect(list.fresh.size + list.gone.size).toBe(0);
  });

  test('shows what arrives at once where nothing stood', async () => {
    [asked, items] = [[], []];
    const list = new InboxList();
    await list.load();
    expect(list.empty).toBe(true);
    items = ['n-1'];
    await list.refresh();
    expect(shown(list)).toEqual(['n-1']);
  });

  test('puts an item away only when the server did', async () => {
    const list = new InboxList();
    await list.load();
    reachable = false;
    await expect(list.dismiss(['n-1'])).resolves.toBe(false);
    expect(shown(list)).toContain('n-1');
    reachable = true;
    await expect(list.dismiss(['n-1'])).resolves.toBe(true);
    expect(shown(list)).not.toContain('n-1');
  });

  test('says that it could not be loaded, and can be asked again', async () => {
    reachable = false;
    const list = new InboxList();
    await list.load();
    expect(list).toMatchObject({ failed: true, requests: null });
    reachable = true;
    await list.load();
    expect(list.failed).toBe(false);
    expect(shown(list)).toHaveLength(3);
  });
});
