import { execute } from '../../graphql/client';
import { ReportEntries } from '../../graphql/generated/operations';
import type { ShownEntry } from '../../ui/entry';

/** Entries of somebody, a page at a time. */
export class EntriesOf {
  entries = $state.raw<ShownEntry[] | null>(null);
  total = $state(0);
  hasMore = $state(false);
  loading = $state(false);
  failed = $state(false);
  #after: string | null = null;
  readonly #person: string;

  constructor(person: string) {
    this.#person = person;
  }

  async more() {
    if (this.loading) return;
    this.loading = true;
    this.failed = false;
    try {
      const { person } = await execute(ReportEntries, { person: this.#person, after: this.#after });
      if (!person) throw new Error('Nobody is there any more.');
      const known = this.entries ?? [];
      const seen = new Set(known.map(({ id }) => id));
      this.entries = [
        ...known,
        ...person.entries.edges.map(({ node }) => node).filter(({ id }) => !seen.has(id)),
      ];
      this.#after = person.entries.pageInfo.endCursor;
      this.hasMore = person.entries.pageInfo.hasNextPage;
      this.total = person.entries.totalCount;
    } catch {
      this.failed = true;
    } finally {
      this.loading = false;
    }
  }

  replace(changed: ShownEntry) {
    this.entries = this.entries?.map((entry) => (entry.id === changed.id ? changed : entry)) ?? null;
  }
}
