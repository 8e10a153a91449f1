import { arrived, joined, renewed } from '../../ui/arrivals';
import type { Thanks } from './types';

/** A page of thanks, the latest first; null where they are not for this person to see. */
export type ThanksPage = {
  edges: { node: Thanks }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
} | null;

const keyOf = ({ id }: Thanks) => id;
const nodesOf = (page: ThanksPage) => page?.edges.map(({ node }) => node) ?? [];

/** A list of thanks. What one reads does not move: what arrives is shown when one asks for it. */
export class ThanksFeed {
  list = $state.raw<Thanks[] | null>(null);
  hasMore = $state(false);
  loading = $state(false);
  failed = $state(false);
  fresh = $state(0);
  #cursor: string | null = null;
  #latest: Thanks[] = [];
  readonly #ask: (after: string | null) => Promise<ThanksPage>;

  constructor(ask: (after: string | null) => Promise<ThanksPage>) {
    this.#ask = ask;
  }

  async more() {
    if (this.loading) return;
    this.loading = true;
    this.failed = false;
    try {
      const page = await this.#ask(this.#cursor);
      this.list = joined(this.list ?? [], nodesOf(page), keyOf);
      this.#cursor = page?.pageInfo.endCursor ?? null;
      this.hasMore = page?.pageInfo.hasNextPage ?? false;
    } catch {
      this.failed = true;
    } finally {
      this.loading = false;
    }
  }

  /** Asks anew for the latest, after a change made anywhere. */
  async refresh() {
    if (!this.list) return;
    this.#latest = nodesOf(await this.#ask(null));
    this.list = renewed(this.list, this.#latest, keyOf);
    this.fresh = arrived(this.list, this.#above(), keyOf).size;
    if (this.list.length === 0) this.showNew();
  }

  showNew() {
    this.list = joined(this.#above(), this.list ?? [], keyOf);
    this.fresh = 0;
  }

  /** Shows what one did oneself at once: in its place, or on top. */
  put(thanks: Thanks) {
    const known = this.list?.some(({ id }) => id === thanks.id);
    this.list = known ? renewed(this.list ?? [], [thanks], keyOf) : [thanks, ...(this.list ?? [])];
  }

  /** The latest down to the first that is shown: what lies below it comes with "more". */
  #above(): Thanks[] {
    const shown = new Set(this.list?.map(keyOf));
    const first = this.#latest.findIndex(({ id }) => shown.has(id));
    return first < 0 ? this.#latest : this.#latest.slice(0, first);
  }
}
