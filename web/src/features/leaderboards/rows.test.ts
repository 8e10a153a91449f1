import { expect, test } from 'vitest';
import type { BoardFieldsFragment } from '../../graphql/generated/operations';
import { aroundMe, type BoardRow, changedRows } from './rows';

const row = (rank: number, name: string, points: number, isMe = false): BoardRow => ({
  rank,
  name,
  points,
  movement: null,
  isMe,
});

const board = (top: BoardRow[], around: BoardRow[]): BoardFieldsFragment => ({
  asOf: '2026-11-23T08:00:00Z',
  memberCount: 20,
  rows: { edges: top.map((node) => ({ node })), pageInfo: { hasNextPage: true } },
  me: null,
  around,
});

test('The rows around me are left out when I am among the first', () => {
  const mine = row(2, 'Ada', 30, true);
  expect(aroundMe(board([row(1, 'Ben', 40), mine], [mine]))).toEqual([]);
  expect(aroundMe(board([row(1, 'Ben', 40)], [row(9, 'Ada', 3, true)]))).toHaveLength(1);
});

test('A live change names the rows whose points it touched, not those that moved over', () => {
  const before = board([row(1, 'Ben', 40), row(2, 'Cas', 30), row(3, 'Dina', 20)], []);
  const after = board([row(1, 'Cas', 45), row(2, 'Ben', 40), row(3, 'Dina', 20)], [row(9, 'Ada', 3, true)]);
  expect([...changedRows(before, after)]).toEqual(['Cas', 'Ada']);
  expect(changedRows(null, after).size).toBe(0);
});
