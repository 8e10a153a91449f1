// What one reads does not move when something arrives: it is said that there is more, and shown when one asks for it.

type Keyed<T> = (item: T) => string;

/** The shown items in their places, each as it is now; what is no longer there stays as it was until one asks. */
export function renewed<T>(shown: T[], latest: T[], key: Keyed<T>): T[] {
  const known = new Map(latest.map((item) => [key(item), item]));
  return shown.map((item) => known.get(key(item)) ?? item);
}

/** Keys of what arrived since. */
export function arrived<T>(shown: T[], latest: T[], key: Keyed<T>): Set<string> {
  const known = new Set(shown.map(key));
  return new Set(latest.map(key).filter((each) => !known.has(each)));
}

/** Both lists, each item once: what was known first, as it is now. */
export function joined<T>(known: T[], more: T[], key: Keyed<T>): T[] {
  const seen = new Set(known.map(key));
  return [...renewed(known, more, key), ...more.filter((item) => !seen.has(key(item)))];
}
