import type { WhatIfEntryInput } from '../../graphql/generated/operations';
import { addDays } from '../../ui/dates';

/** So many of a kind in the weeks to come, as the sliders say. */
export type Imagined = { kind: string; count: number; confirmed: boolean };

/** One may imagine this many of one kind, of this many kinds: together fewer than the server takes. */
export const mostOfAKind = 12;
export const mostKinds = 4;

/** The days of so many things spread evenly over the coming weeks, the last of them on the last day. */
export function spreadDays(count: number, weeks: number, today: string): string[] {
  return Array.from({ length: count }, (_, index) =>
    addDays(today, Math.ceil(((index + 1) * weeks * 7) / count)),
  );
}

/** What the sliders say, one entry a day. */
export function imaginedEntries(imagined: Imagined[], weeks: number, today: string): WhatIfEntryInput[] {
  return imagined.flatMap(({ kind, count, confirmed }) =>
    spreadDays(count, weeks, today).map((day) => ({ kind, day, confirmed, count: 1 })),
  );
}
