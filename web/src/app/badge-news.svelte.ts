import type { BadgeFieldsFragment } from '../graphql/generated/operations';

/** Badges awarded while one is here: each is told once, and stays in sight until it is dismissed. */
export class BadgeNews {
  told = $state.raw<BadgeFieldsFragment[]>([]);
  readonly #known = new Set<string>();

  /** Takes all that were awarded since the stream began, those told before included. */
  take(awarded: BadgeFieldsFragment[]) {
    const fresh = awarded.filter(({ key }) => !this.#known.has(key));
    for (const { key } of fresh) this.#known.add(key);
    if (fresh.length > 0) this.told = [...this.told, ...fresh];
  }

  dismiss() {
    this.told = [];
  }
}
