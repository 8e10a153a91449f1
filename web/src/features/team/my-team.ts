import { execute } from '../../graphql/client';
import { MyTeam } from '../../graphql/generated/operations';
import type { Band, Order } from './types';

export type Choice = { wholeLine: boolean; orderBy: Order; search: string; band: Band | null };

/** A page of the people one leads, as of now; null for whoever leads nobody. */
export async function teamOf({ search, ...rest }: Choice, after: string | null) {
  const descending = rest.orderBy !== 'NAME' && rest.orderBy !== 'LAST_ENTRY';
  const asked = { ...rest, search: search.trim() || null, descending, after };
  const { myTeam, organisation } = await execute(MyTeam, asked);
  return (
    myTeam && {
      ...myTeam,
      // Told by the answer and what it answers: what is chosen may be ahead of what is shown.
      unfiltered: myTeam.filteredBy !== rest.band,
      byName: myTeam.orderedBy !== rest.orderBy,
      today: organisation.today,
      asOf: new Date().toISOString(),
    }
  );
}
