import { execute } from '../../graphql/client';
import { MyTeam } from '../../graphql/generated/operations';
import type { Band, Order, Report } from './types';

export type Choice = { wholeLine: boolean; orderBy: Order; search: string; band: Band | null };

/** The people one leads, a page at a time; another choice starts anew and keeps what is shown until it is there. */
export class Team {
  reports = $state.raw<Report[] | null>(null);
  leads = $state(true);
  total = $state(0);
  orderedBy = $state<Order>('NAME');
  today = $state('');
  asOf = $state('');
  hasMore = $state(false);
  loading = $state(false);
  failed = $state(false);
  #after: string | null = null;
  #turn = 0;

  async show(choice: Choice) {
    this.#after = null;
    await this.more(choice, true);
  }

  async more(choice: Choice, anew = false) {
    this.#turn += 1;
    const turn = this.#turn;
    this.loading = true;
    this.failed = false;
    try {
      const { search, ...rest } = choice;
      const descending = choice.orderBy !== 'NAME' && choice.orderBy !== 'LAST_ENTRY';
      const asked = { ...rest, search: search.trim() || null, descending, after: this.#after };
      const { myTeam, organisation } = await execute(MyTeam, asked);
      if (turn !== this.#turn) return;
      this.leads = myTeam !== null;
      const arrived = myTeam?.edges.map(({ node }) => node) ?? [];
      this.reports = anew ? arrived : [...(this.reports ?? []), ...arrived];
      this.total = myTeam?.totalCount ?? 0;
      this.orderedBy = myTeam?.orderedBy ?? 'NAME';
      this.#after = myTeam?.pageInfo.endCursor ?? null;
      this.hasMore = myTeam?.pageInfo.hasNextPage ?? false;
      this.today = organisation.today;
      this.asOf = new Date().toISOString();
    } catch {
      if (turn === this.#turn) this.failed = true;
    } finally {
      if (turn === this.#turn) this.loading = false;
    }
  }
}
