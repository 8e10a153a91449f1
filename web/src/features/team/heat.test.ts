import { expect, test } from 'vitest';
import { linePoints, shade } from './heat';

test('Nothing has no shade, the most the deepest, and anything at least the lightest', () => {
  expect([0, 1, 25, 26, 74, 76, 100].map((points) => shade(points, 100))).toEqual([0, 1, 1, 2, 3, 4, 4]);
  expect(shade(0, 0)).toBe(0);
  expect(shade(5, 0)).toBe(0);
});

test('A line goes from left to right, higher for more', () => {
  expect(linePoints([0, 50, 100], 60, 20)).toBe('0,20 30,10 60,0');
  expect(linePoints([40], 60, 20)).toBe('0,12 60,12');
  expect(linePoints([], 60, 20)).toBe('');
  expect(linePoints([-5, 140], 60, 20)).toBe('0,20 60,0');
});
