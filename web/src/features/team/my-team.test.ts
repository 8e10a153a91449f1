import { expect, test, vi } from 'vitest';
import { execute } from '../../graphql/client';
import { teamOf } from './my-team';

vi.mock('../../graphql/client', () => ({ execute: vi.fn() }));

function answer(orderedBy: string, filteredBy: string | null) {
  const myTeam = {
    edges: [],
    pageInfo: { hasNextPage: false, endCursor: null },
    totalCount: 600,
    orderedBy,
    filteredBy,
  };
  vi.mocked(execute).mockResolvedValueOnce({ myTeam, organisation: { today: '2026-11-25' } });
}

test('A team too large says that it is neither in the order asked for nor of the band asked for', async () => {
  answer('NAME', null);
  expect(
    await teamOf({ wholeLine: true, orderBy: 'CLAIMED', search: '', band: 'CLOSE' }, null),
  ).toMatchObject({
    byName: true,
    unfiltered: true,
  });
});

test('One that is as it was asked for says nothing', async () => {
  answer('CLAIMED', 'CLOSE');
  expect(
    await teamOf({ wholeLine: true, orderBy: 'CLAIMED', search: '', band: 'CLOSE' }, null),
  ).toMatchObject({
    byName: false,
    unfiltered: false,
  });
});
