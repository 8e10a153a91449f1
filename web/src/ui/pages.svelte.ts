import { joined, renewed } from './arrivals';

/** One page of a list, and where the next one begins. */
export type Page<Item> = {
  edges: readonly { node: Item }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};
// biome-ignore lint/suspicious/noExplicitAny: what is in a page only its own kind knows
type AnyPage = Page<any>;
export type ItemOf<P extends AnyPage> = P['edges'][number]['node'];

/** Asks for the page behind a cursor, or the first; given up once it is no longer wanted. */
type Ask<P extends AnyPage> = (after: string | null, over?: AbortSignal) => Promise<P | null>;

/** A list a page at a time, each item once. Asking anew keeps what is shown until the answer is there. */
export class Pages<P extends AnyPage> {
  items = $state.raw<ItemOf<P>[] | null>(null);
  /** the page that came last, for what it says of the whole list; null where there is none for who asks */
  last = $state.raw<P | null>();
  hasMore = $state(false);
  loading = $state(false);
  failed = $state(false);
  protected readonly ask: Ask<P>;
  protected readonly keyOf: (item: ItemOf<P>) => string;
  #after: string | null = null;
  #anew = true;
  #question = new AbortController();

  constructor(ask: Ask<P>, keyOf: (item: ItemOf<P>) => string = ({ id }) => id) {
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

  /** Gives up what is under way. */
  stop() {
    this.#question.abort();
    this.loading = false;
  }

  /** Shows an item as it is now, where it stands in the list. */
  replace(changed: ItemOf<P>) {
    if (this.items) this.items = renewed(this.items, [changed], this.keyOf);
  }

  async #next() {
    this.stop();
    this.#question = new AbortController();
    const { signal } = this.#question;
    this.loading = true;
    this.failed = false;
    try {
      const page = await this.ask(this.#anew ? null : this.#after, signal);
      if (!signal.aborted) this.#take(page);
    } catch {
      if (!signal.aborted) this.failed = true;
    } finally {
      if (!signal.aborted) this.loading = false;
    }
  }

  /** What is about to be shown, below what is there or in its place. */
  protected arriving(_items: ItemOf<P>[], _anew: boolean) {}

  #take(page: P | null) {
    const nodes = page?.edges.map(({ node }) => node) ?? [];
    this.arriving(nodes, this.#anew);
    this.items = joined(this.#anew ? [] : (this.items ?? []), nodes, this.keyOf);
    this.last = page;
    this.hasMore = page?.pageInfo.hasNextPage ?? false;
    this.#after = page?.pageInfo.endCursor ?? null;
    this.#anew = false;
  }
}
