import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EvidenceChoice } from './evidence.svelte';

let reachable: boolean;
const entry = (id: string, status: string, hidden = false) => ({ node: { id, status, private: hidden } });
const edges = [
  entry('said', 'SELF_REPORTED'),
  entry('confirmed', 'CONFIRMED'),
  entry('declined', 'DECLINED'),
  entry('private', 'SELF_REPORTED', true),
];
const fetch = vi.fn(async () => {
  if (!reachable) throw new TypeError('Failed to fetch');
  return Response.json({ data: { person: { entries: { totalCount: 9, edges } } } });
});

beforeEach(() => {
  reachable = true;
  fetch.mockClear();
  vi.stubGlobal('fetch', fetch);
});
afterEach(() => vi.unstubAllGlobals());

test('A claim can lean on what stands and others may see, and it is known where that ends', async () => {
  const evidence = new EvidenceChoice('p-1');
  await evidence.load();
  expect(evidence.entries?.map(({ id }) => id)).toEqual(['said', 'confirmed']);
  expect(evidence.looked).toEqual({ at: 4, of: 9 });
});

test('Entries are asked for once they are wanted, however often they are', async () => {
  const evidence = new EvidenceChoice('p-1');
  expect(fetch).not.toHaveBeenCalled();
  evidence.want();
  evidence.want();
  await vi.waitFor(() => expect(evidence.entries).toHaveLength(2));
  expect(fetch).toHaveBeenCalledOnce();
});

test('That they could not be loaded is not that there are none', async () => {
  reachable = false;
  const evidence = new EvidenceChoice('p-1');
  await evidence.load();
  expect(evidence).toMatchObject({ failed: true, entries: null });
});
