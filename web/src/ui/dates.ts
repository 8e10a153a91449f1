import { locale } from './locale';

// Days are "2026-11-23" as the organisation counts them; they are computed in UTC so that no clock change moves one.

const dayLength = 86_400_000;
const exactDayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
const shortDayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
const dayAndMonthFormat = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const exactInstantFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'medium' });
const clockFormat = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
const relativeFormat = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

/** The instant a day begins in UTC. */
export function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function addDays(day: string, days: number): string {
  return new Date(utc(day).getTime() + days * dayLength).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / dayLength);
}

/** "today", "yesterday", "3 days ago", "2 weeks ago", "5 months ago" */
export function relativeDay(day: string, today: string): string {
  const days = daysBetween(today, day);
  const away = Math.abs(days);
  if (away < 14) return relativeFormat.format(days, 'day');
  if (away < 60) return relativeFormat.format(Math.trunc(days / 7), 'week');
  if (away < 365) return relativeFormat.format(Math.trunc(days / 30.44), 'month');
  return relativeFormat.format(Math.trunc(days / 365.25) || Math.sign(days), 'year');
}

/** "Monday 23 November 2026" */
export function exactDay(day: string): string {
  return exactDayFormat.format(utc(day)).replace(',', '');
}

/** "23 Nov 2026" */
export function shortDay(day: string): string {
  return shortDayFormat.format(utc(day));
}

/** "23 Nov", where the year goes without saying */
export function dayAndMonth(day: string): string {
  return dayAndMonthFormat.format(utc(day));
}

/** "23 November 2026 at 09:15:00", in the time zone of who reads. */
export function exactInstant(instant: string): string {
  return exactInstantFormat.format(new Date(instant)).replace(',', '');
}

/** The day of an instant where one reads; never after today, whatever lies between the time zones. */
export function dayOf(instant: string, today: string): string {
  const at = new Date(instant);
  const day = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return day > today ? today : day;
}

/** "09:15", in the time zone of who reads. */
export function clock(instant: string): string {
  return clockFormat.format(new Date(instant));
}

/** The ISO 8601 week a day lies in. */
export function isoWeek(day: string): { year: number; week: number } {
  const weekday = utc(day).getUTCDay() || 7;
  const thursday = addDays(day, 4 - weekday);
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1 };
}
