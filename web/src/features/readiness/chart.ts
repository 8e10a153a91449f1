import { addDays, daysBetween, utc } from '../../ui/dates';
import { locale } from '../../ui/locale';

/** Where a chart draws, in pixels: scores from 0 to 100 upwards, days from left to right. */
export type Frame = { left: number; right: number; top: number; bottom: number };
type Point = { x: number; y: number };

export const scoreTicks = [0, 20, 40, 60, 80, 100];

const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
const monthAndYear = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** The height of a score. */
export function heightOf(score: number, { top, bottom }: Frame): number {
  return bottom - (score / 100) * (bottom - top);
}

/** The place of a day between a first and a last one, which lie at the edges; alone, a day lies at the right. */
export function placeOf(day: string, first: string, last: string, { left, right }: Frame): number {
  const span = daysBetween(first, last);
  return span === 0 ? right : left + (daysBetween(first, day) / span) * (right - left);
}

/** A line through points, as the data of an SVG path. */
export function linePath(points: Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

/** The area between two lines over the same places. */
export function bandPath(upper: Point[], lower: Point[]): string {
  return upper.length === 0 ? '' : `${linePath([...upper, ...lower.toReversed()])}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The first days of months between two days, evenly thinned to at most so many; the first and each January name the year. */
export function monthTicks(first: string, last: string, most: number): { day: string; label: string }[] {
  const days: string[] = [];
  for (let day = first.endsWith('-01') ? first : nextMonth(first); day <= last; day = nextMonth(day))
    days.push(day);
  const step = [1, 2, 3, 6, 12].find((months) => days.length / months <= most) ?? 12;
  const kept = days.filter((day) => (Number(day.slice(5, 7)) - 1) % step === 0);
  return kept.map((day, index) => {
    const named = index === 0 || day.slice(5, 7) === '01';
    return { day, label: (named ? monthAndYear : month).format(utc(day)) };
  });
}

function nextMonth(day: string): string {
  return `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
}

/** The room labels at the ends of lines need, by the longest of them. */
export function roomFor(labels: string[]): number {
  return 16 + 7.4 * Math.max(...labels.map(({ length }) => length));
}

/** Heights of labels moved apart until none is closer to another than a gap, and none leaves the frame; order is kept. */
export function apart(heights: number[], gap: number, { top, bottom }: Frame): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  let free = top;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, free);
    free = (placed[index] ?? 0) + gap;
  }
  let limit = bottom;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, limit);
    limit = (placed[index] ?? 0) - gap;
  }
  return placed;
}
