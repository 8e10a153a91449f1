import { execute } from '../../graphql/client';
import { Contacts } from '../../graphql/generated/operations';
import { arrived, renewed } from '../../ui/arrivals';
import { Pages } from '../../ui/pages.svelte';
import type { Contact } from './types';

const pageSize = 50;
const pauseBeforeAsking = 150;

type Wanted = { search: string; tag: string };

const isNarrow = ({ search, tag }: Wanted) => search.trim() !== '' || tag !== '';

async function askFor({ search, tag }: Wanted, after: string | null, over?: AbortSignal) {
  const asked = { search: search.trim() || null, tag: tag || null, first: pageSize, after };
  const ofAll = !isNarrow({ search, tag });
  const { contacts, contactTags, organisation } = await execute(Contacts, asked, over);
  return { ...contacts, ofAll, tags: contactTags, today: organisation.today };
}

/** One's contacts, the longest overdue first; what changes is shown in its place, and moves when one asks anew. */
export class ContactList extends Pages<Awaited<ReturnType<typeof askFor>>> {
  readonly wanted: Wanted;
  /** how many came in since, and are not shown yet */
  fresh = $state(0);
  #placedOverdue = $state.raw<ReadonlySet<string>>(new Set());
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const wanted = $state({ search: '', tag: '' });
    super((after, over) => askFor(wanted, after, over));
    this.wanted = wanted;
  }

  /** Those that were overdue when the list was asked for; they keep their places until it is asked for anew. */
  get sections(): { overdue: Contact[]; others: Contact[] } {
    const all = this.items ?? [];
    return {
      overdue: all.filter(({ id }) => this.#placedOverdue.has(id)),
      others: all.filter(({ id }) => !this.#placedOverdue.has(id)),
    };
  }

  get filtered(): boolean {
    return isNarrow(this.wanted);
  }

  /** How many of all are overdue; null while one looks for some of them, since the others are not counted then. */
  get overdue(): number | null {
    return this.last?.ofAll ? this.last.overdueCount : null;
  }

  override async load() {
    clearTimeout(this.#typing);
    this.fresh = 0;
    await super.load();
  }

  /** Looks for something else after a short pause, while one types. */
  look() {
    this.stop();
    this.#typing = setTimeout(() => this.load(), pauseBeforeAsking);
  }

  override stop() {
    clearTimeout(this.#typing);
    super.stop();
  }

  /** Asks anew after a change made anywhere. Of longer lists the first page is enough: it holds who is overdue. */
  async refresh() {
    if (!this.items) return;
    const asked = this.last;
    const page = await askFor(this.wanted, null);
    if (asked !== this.last || this.loading) return; // Something else was asked for meanwhile.
    const latest = page.edges.map(({ node }) => node);
    this.last = page;
    this.fresh = this.hasMore ? 0 : arrived(this.items, latest, this.keyOf).size;
    this.items = renewed(this.items, latest, this.keyOf);
    if (this.items.length === 0 && this.fresh > 0) await this.load();
  }

  override replace(changed: Contact) {
    const before = this.items?.find(({ id }) => id === changed.id);
    if (this.last && before && before.overdueDays > 0 && changed.overdueDays === 0)
      this.last = { ...this.last, overdueCount: this.last.overdueCount - 1 };
    super.replace(changed);
  }

  protected override arriving(contacts: Contact[], anew: boolean) {
    const overdue = contacts.filter(({ overdueDays }) => overdueDays > 0).map(this.keyOf);
    this.#placedOverdue = new Set([...(anew ? [] : this.#placedOverdue), ...overdue]);
  }
}
