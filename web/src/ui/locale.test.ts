import { expect, test } from 'vitest';
import { count, ordinal } from './locale';

test('A count says one thing or many', () => {
  expect([0, 1, 2, 1234].map((points) => count(points, 'point'))).toEqual([
    '0 points',
    '1 point',
    '2 points',
    '1,234 points',
  ]);
  expect(count(2, 'entry', 'entries')).toBe('2 entries');
});

test('A rank is said as it is read', () => {
  expect([1, 2, 3, 4, 11, 12, 21, 102, 113].map(ordinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '21st',
    '102nd',
    '113th',
  ]);
});
