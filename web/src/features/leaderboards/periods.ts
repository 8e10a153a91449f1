import type { Period } from '../../graphql/generated/operations';
import { addDays, isoWeek, utc } from '../../ui/dates';
import { locale } from '../../ui/locale';
import { messages } from './messages';

type Span = { from: string; to: string };

const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const fullDay = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The first and last day of the period a day lies in; null for all time. */
export function spanOf(period: Period, day: string): Span | null {
  const [year, monthOfYear] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1];
  switch (period) {
    case 'WEEK': {
      const from = addDays(day, 1 - (utc(day).getUTCDay() || 7));
      return { from, to: addDays(from, 6) };
    }
    case 'MONTH':
      return months(year, monthOfYear, 1);
    case 'QUARTER':
      return months(year, monthOfYear - (monthOfYear % 3), 3);
    case 'ALL_TIME':
      return null;
  }
}

function months(year: number, first: number, length: number): Span {
  const day = (monthOfYear: number, dayOfMonth: number) =>
    new Date(Date.UTC(year, monthOfYear, dayOfMonth)).toISOString().slice(0, 10);
  return { from: day(first, 1), to: day(first + length, 0) };
}

/** "16–22 Nov 2026, week 47", "November 2026", "Q4 2026", "All time" */
export function periodTitle(period: Period, day: string): string {
  const span = spanOf(period, day);
  if (!span) return messages.period.ALL_TIME;
  if (period === 'MONTH') return month.format(utc(span.from));
  if (period === 'QUARTER') return `Q${Math.ceil(Number(day.slice(5, 7)) / 3)} ${day.slice(0, 4)}`;
  const days = fullDay.formatRange(utc(span.from), utc(span.to));
  return `${days}, ${messages.week(isoWeek(day).week)}`;
}

/** A day in the period before. */
export function earlier(period: Period, day: string): string | null {
  const span = spanOf(period, day);
  return span && addDays(span.from, -1);
}

/** A day in the period after: null when that is the running one, undefined when there is none. */
export function later(period: Period, day: string, today: string): string | null | undefined {
  const span = spanOf(period, day);
  if (!span || span.to >= today) return;
  const next = addDays(span.to, 1);
  return (spanOf(period, next)?.to ?? next) >= today ? null : next;
}

/** A closed period's day, or null when the day lies in the running period. */
export function closedDay(period: Period, at: string | null, today: string): string | null {
  const span = at ? spanOf(period, at) : null;
  return span && span.to < today ? at : null;
}
