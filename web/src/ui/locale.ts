/** The language everything is written in; a second one replaces this and the messages files. */
export const locale = 'en-GB';

const numbers = new Intl.NumberFormat(locale);
const ordinals = new Intl.PluralRules(locale, { type: 'ordinal' });
const plurals = new Intl.PluralRules(locale);
const ordinalEndings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** 12345 -> "12,345" */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** 1 -> "1 point", 2 -> "2 points" */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${numbers.format(value)} ${plurals.select(value) === 'one' ? one : many}`;
}

/** 1 -> "1st", 22 -> "22nd" */
export function ordinal(value: number): string {
  return `${numbers.format(value)}${ordinalEndings[ordinals.select(value)] ?? 'th'}`;
}
