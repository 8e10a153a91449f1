import { joined, renewed } from './arrivals';

/** One page of a list, and where the next one begins. */
export type Page<Item> = {
  edges: readonly { node: Item }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};
// biome-ignore lint/suspicious/noExplicitAny: what is in a page only its own kind knows
type AnyPage = Page<any>;
export type ItemOf<P extends AnyPage> = P['edges'][number]['node'];

/** A list a page at a time, each item once. Asking anew keeps what is shown until the answer is there. */
export class Pages<P extends AnyPage> {
  items = $state.raw<ItemOf<P>[] | null>(null);
  /** the page that came last, for what it says of the whole list; null where there is none for who asks */
  last = $state.raw<P | null>();
  hasMore = $state(false);
  loading = $state(false);
  failed = $state(false);
  protected readonly ask: (after: string | null) => Promise<P | null>;
  protected readonly keyOf: (item: ItemOf<P>) => string;
  #after: string | null = null;
  #anew = true;
  #turn = 0;

  constructor(
    ask: (after: string | null) => Promise<P | null>,
    keyOf: (item: ItemOf<P>) => string = ({ id }) => id,
  ) {
    this.ask = ask;
    this.keyOf = keyOf;
  }

  /** Asks for the first page, whatever is under way: only the last question counts. */
  async load() {
    this.#anew = true;
    await this.#next();
  }

  /** Asks for what comes next: after a failure that is what was not answered. */
  async more() {
    if (!this.loading) await this.#next();
  }

  /** Shows an item as it is now, where it stands in the list. */
  replace(changed: ItemOf<P>) {
    if (this.items) this.items = renewed(this.items, [changed], this.keyOf);
  }

  async #next() {
    const turn = ++this.#turn;
    this.loading = true;
    this.failed = false;
    try {
      const page = await this.ask(this.#anew ? null : this.#after);
      if (turn === this.#turn) this.#take(page);
    } catch {
      if (turn === this.#turn) this.failed = true;
    } finally {
      if (turn === this.#turn) this.loading = false;
    }
  }

  #take(page: P | null) {
    const nodes = page?.edges.map(({ node }) => node) ?? [];
    this.items = joined(this.#anew ? [] : (this.items ?? []), nodes, this.keyOf);
    this.last = page;
    this.hasMore = page?.pageInfo.hasNextPage ?? false;
    this.#after = page?.pageInfo.endCursor ?? null;
    this.#anew = false;
  }
}
