import { messages } from './messages';
import type { Criterion } from './types';

/** The id of a criterion's element on the page. */
export function criterionId(key: string): string {
  return `criterion-${key}`;
}

/** A value in its unit, to one decimal at most: "2 people", "41.3 points", "67 %". */
export function measured(criterion: Criterion, series: 'confirmed' | 'claimed'): string {
  return messages.units[criterion.unit](tenth(criterion[series].value));
}

/** To one decimal, as values are shown. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The contributions of one score, in thousandths of a point; the server sees to it that they sum to the score. */
export function sumOf(criteria: Criterion[], series: 'confirmed' | 'claimed'): number {
  return criteria.reduce((sum, criterion) => sum + criterion[series].contribution, 0);
}
