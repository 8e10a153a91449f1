import { execute } from '../../graphql/client';
import { LogPage, type LogPageQuery } from '../../graphql/generated/operations';

export type Entry = LogPageQuery['me']['entries']['edges'][number]['node'];

/** All entries of who is signed in, a page at a time. */
export class EntryLog {
  entries = $state.raw<Entry[] | null>(null);
  total = $state(0);
  today = $state('');
  asOf = $state('');
  hasMore = $state(false);
  loading = $state(false);
  failed = $state(false);
  #cursor: string | null = null;

  async more() {
    if (this.loading) return;
    this.loading = true;
    this.failed = false;
    try {
      const { me, organisation } = await execute(LogPage, { after: this.#cursor });
      const { edges, pageInfo, totalCount } = me.entries;
      const known = this.entries ?? [];
      const seen = new Set(known.map(({ id }) => id));
      this.entries = [...known, ...edges.map(({ node }) => node).filter(({ id }) => !seen.has(id))];
      this.#cursor = pageInfo.endCursor;
      this.hasMore = pageInfo.hasNextPage;
      this.total = totalCount;
      this.today = organisation.today;
      this.asOf = new Date().toISOString();
    } catch {
      this.failed = true;
    } finally {
      this.loading = false;
    }
  }

  replace(changed: Entry) {
    this.entries = this.entries?.map((entry) => (entry.id === changed.id ? changed : entry)) ?? null;
  }
}
