import { execute } from '../../graphql/client';
import { LogPage, type LogPageQuery } from '../../graphql/generated/operations';
import { arrived, joined, renewed } from '../../ui/arrivals';

export type Entry = LogPageQuery['me']['entries']['edges'][number]['node'];
type Entries = LogPageQuery['me']['entries'];

const pageSize = 25;
const keyOf = ({ id }: Entry) => id;
const nodesOf = ({ edges }: Entries) => edges.map(({ node }) => node);

/** All entries of who is signed in, a page at a time. */
export class EntryLog {
  entries = $state.raw<Entry[] | null>(null);
  total = $state(0);
  today = $state('');
  asOf = $state('');
  hasMore = $state(false);
  loading = $state(false);
  failed = $state(false);
  /** how many were logged since, elsewhere, and are not shown yet */
  fresh = $state(0);
  #cursor: string | null = null;
  #latest: Entry[] = [];

  async more() {
    if (this.loading) return;
    this.loading = true;
    this.failed = false;
    try {
      const entries = await this.#ask(this.#cursor);
      this.entries = joined(this.entries ?? [], nodesOf(entries), keyOf);
      this.#cursor = entries.pageInfo.endCursor;
      this.hasMore = entries.pageInfo.hasNextPage;
    } catch {
      this.failed = true;
    } finally {
      this.loading = false;
    }
  }

  /** Asks anew for as much as is shown: each entry says what is so now, and none moves. */
  async refresh() {
    const shown = this.entries?.length;
    if (shown === undefined) return;
    const latest: Entry[] = [];
    let after: string | null = null;
    do {
      const entries: Entries = await this.#ask(after);
      latest.push(...nodesOf(entries));
      after = entries.pageInfo.hasNextPage ? entries.pageInfo.endCursor : null;
    } while (after !== null && latest.length < shown);
    this.#latest = latest;
    this.entries = renewed(this.entries ?? [], latest, keyOf);
    this.fresh = this.#newest().length;
    if (this.entries.length === 0) this.showNew();
  }

  /** Shows on top what was logged since. */
  showNew() {
    this.entries = [...this.#newest(), ...(this.entries ?? [])];
    this.fresh = 0;
  }

  replace(changed: Entry) {
    this.entries = this.entries?.map((entry) => (entry.id === changed.id ? changed : entry)) ?? null;
  }

  async #ask(after: string | null): Promise<Entries> {
    const { me, organisation } = await execute(LogPage, { first: pageSize, after });
    this.total = me.entries.totalCount;
    this.today = organisation.today;
    this.asOf = new Date().toISOString();
    return me.entries;
  }

  /** Those above the first that is shown: further down there may be pages not asked for. */
  #newest(): Entry[] {
    const shown = this.entries ?? [];
    const fresh = arrived(shown, this.#latest, keyOf);
    const first = this.#latest.findIndex((entry) => !fresh.has(entry.id));
    return first < 0 ? (shown.length === 0 ? this.#latest : []) : this.#latest.slice(0, first);
  }
}
