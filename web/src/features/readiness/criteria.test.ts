import { expect, test } from 'vitest';
import { measured, sumOf } from './criteria';
import type { Criterion } from './types';

const criterion = (unit: string, value: number, contribution = 0) =>
  ({ unit, confirmed: { value: 0, contribution: 0 }, claimed: { value, contribution } }) as Criterion;

test('A value is said in its unit', () => {
  const said = [
    criterion('PEOPLE', 1),
    criterion('PEOPLE', 2),
    criterion('ENTRIES', 3),
    criterion('PERCENT', 66.67),
    criterion('POINTS', 41.25),
    criterion('POINTS', 1.04),
  ].map((each) => measured(each, 'claimed'));
  expect(said).toEqual(['1 person', '2 people', '3 entries', '66.7 %', '41.3 points', '1 point']);
});

test('The contributions of a score are summed in thousandths, so that nothing is lost in rounding', () => {
  const criteria = [
    criterion('POINTS', 1, 33_333),
    criterion('WEEKS', 1, 33_333),
    criterion('WEEKS', 1, 33_334),
  ];
  expect(sumOf(criteria, 'claimed')).toBe(100_000);
  expect(sumOf([], 'claimed')).toBe(0);
});
