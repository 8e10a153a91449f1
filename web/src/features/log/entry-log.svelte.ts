import { execute } from '../../graphql/client';
import { LogPage, type LogPageQuery } from '../../graphql/generated/operations';
import { arrived, renewed } from '../../ui/arrivals';
import { Pages } from '../../ui/pages.svelte';

export type Entry = LogPageQuery['me']['entries']['edges'][number]['node'];

const pageSize = 25;

async function askFor(after: string | null) {
  const { me, organisation } = await execute(LogPage, { first: pageSize, after });
  return { ...me.entries, today: organisation.today, asOf: new Date().toISOString() };
}

type Entries = Awaited<ReturnType<typeof askFor>>;

/** All entries of who is signed in, a page at a time. */
export class EntryLog extends Pages<Entries> {
  /** how many were logged since, elsewhere, and are not shown yet */
  fresh = $state(0);
  #latest: Entry[] = [];

  constructor() {
    super(askFor);
  }

  /** Asks anew for as much as is shown: each entry says what is so now, and none moves. */
  async refresh() {
    const shown = this.items?.length;
    if (shown === undefined) return;
    const latest: Entry[] = [];
    let after: string | null = null;
    do {
      const entries: Entries = await askFor(after);
      latest.push(...entries.edges.map(({ node }) => node));
      after = entries.pageInfo.hasNextPage ? entries.pageInfo.endCursor : null;
      this.last = entries;
    } while (after !== null && latest.length < shown);
    this.#latest = latest;
    this.items = renewed(this.items ?? [], latest, this.keyOf);
    this.fresh = this.#newest().length;
    if (this.items.length === 0) this.showNew();
  }

  /** Shows on top what was logged since. */
  showNew() {
    this.items = [...this.#newest(), ...(this.items ?? [])];
    this.fresh = 0;
  }

  /** Those above the first that is shown: further down there may be pages not asked for. */
  #newest(): Entry[] {
    const shown = this.items ?? [];
    const fresh = arrived(shown, this.#latest, this.keyOf);
    const first = this.#latest.findIndex((entry) => !fresh.has(entry.id));
    return first < 0 ? (shown.length === 0 ? this.#latest : []) : this.#latest.slice(0, first);
  }
}
