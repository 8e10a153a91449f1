import { arrived, joined, renewed } from '../../ui/arrivals';
import { type Page, Pages } from '../../ui/pages.svelte';
import type { Thanks } from './types';

/** A list of thanks, the latest first. What one reads does not move: what arrives is shown when one asks for it. */
export class ThanksFeed extends Pages<Page<Thanks>> {
  fresh = $state(0);
  #latest: Thanks[] = [];

  /** Asks anew for the latest, after a change made anywhere. */
  async refresh() {
    if (!this.items) return;
    this.#latest = (await this.ask(null))?.edges.map(({ node }) => node) ?? [];
    this.items = renewed(this.items, this.#latest, this.keyOf);
    this.fresh = arrived(this.items, this.#above(), this.keyOf).size;
    if (this.items.length === 0) this.showNew();
  }

  showNew() {
    this.items = joined(this.#above(), this.items ?? [], this.keyOf);
    this.fresh = 0;
  }

  /** Shows what one did oneself at once: in its place, or on top. */
  put(thanks: Thanks) {
    if (this.items?.some(({ id }) => id === thanks.id)) this.replace(thanks);
    else this.items = [thanks, ...(this.items ?? [])];
  }

  /** The latest down to the first that is shown: what lies below it comes with "more". */
  #above(): Thanks[] {
    const shown = new Set(this.items?.map(this.keyOf));
    const first = this.#latest.findIndex(({ id }) => shown.has(id));
    return first < 0 ? this.#latest : this.#latest.slice(0, first);
  }
}
