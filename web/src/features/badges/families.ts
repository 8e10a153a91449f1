import type { BadgeFieldsFragment } from '../../graphql/generated/operations';

export type Badge = BadgeFieldsFragment;

/** The tiers of one thing, the lowest first; what is held of them, and what comes next. */
export type Family = {
  key: string;
  tiers: Badge[];
  /** the highest tier that is held */
  held: Badge | undefined;
  /** the lowest tier that is not held */
  next: Badge | undefined;
  /** the day the latest of them was awarded; empty while none is */
  latest: string;
};

const order = ['BRONZE', 'SILVER', 'GOLD'];

/** Badges by family: those that are held first, the latest on top; then the others, the nearest to its next tier first. */
export function familiesOf(badges: Badge[]): Family[] {
  const families = [...new Set(badges.map(({ family }) => family))];
  return families
    .map((key) =>
      familyOf(
        key,
        badges.filter(({ family }) => family === key),
      ),
    )
    .sort(compare);
}

function familyOf(key: string, badges: Badge[]): Family {
  const tiers = badges.toSorted(
    (a, b) => order.indexOf(a.tier) - order.indexOf(b.tier) || a.target - b.target,
  );
  const latest = tiers.reduce((day, { awardedOn }) => (awardedOn && awardedOn > day ? awardedOn : day), '');
  return {
    key,
    tiers,
    held: tiers.findLast(({ awardedOn }) => awardedOn),
    next: tiers.find(({ awardedOn }) => !awardedOn),
    latest,
  };
}

function compare(a: Family, b: Family): number {
  return b.latest.localeCompare(a.latest) || nearness(b) - nearness(a);
}

function nearness({ next }: Family): number {
  return next ? Math.min(1, next.value / Math.max(1, next.target)) : 1;
}
