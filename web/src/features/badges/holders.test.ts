import { afterEach, expect, test, vi } from 'vitest';
import { holdersOf } from './holders';

const organisation = { today: '2026-11-23' };
const person = (id: string, name: string) => ({ id, name, title: null, team: null, badges: [] });
const answering = (data: object) =>
  vi.stubGlobal('fetch', async () => Response.json({ data: { organisation, ...data } }));

afterEach(() => vi.unstubAllGlobals());

test('Of a name, all who are called so are shown, and nobody whose name only begins with it', async () => {
  const found = [person('p-1', 'Ann Lee'), person('p-2', 'Ann Leeds'), person('p-3', 'Ann Lee')];
  answering({ people: { edges: found.map((node) => ({ node })) } });
  const { holders, today } = await holdersOf({ name: 'Ann Lee' });
  expect(holders.map(({ id }) => id)).toEqual(['p-1', 'p-3']);
  expect(today).toBe('2026-11-23');
});

test('Whoever does not exist or may not be seen is nobody', async () => {
  answering({ person: null });
  expect((await holdersOf({ id: 'p-9' })).holders).toEqual([]);
  answering({ person: person('p-1', 'Ann Lee') });
  expect((await holdersOf({ id: 'p-1' })).holders).toHaveLength(1);
});
