import { describe, expect, test } from 'vitest';
import { formatGain, formatMove, formatScore, formatThousandths } from './score';

describe('Numbers of a score', () => {
  test('have one decimal, also when it is zero', () => {
    expect([0, 54.3, 60, 100].map(formatScore)).toEqual(['0.0', '54.3', '60.0', '100.0']);
  });

  test('show by how much they moved, with a sign unless they did not', () => {
    expect([1.3, -0.5, 0].map(formatMove)).toEqual(['+1.3', '-0.5', '0.0']);
  });

  test('are opened down to thousandths of a point', () => {
    expect([0, 7, 12345, 100_000].map(formatThousandths)).toEqual(['0.000', '0.007', '12.345', '100.000']);
  });

  test('promise gains in hundredths, and the smallest in full rather than as nothing', () => {
    expect([0, 834, 5, 4, 12_340].map(formatGain)).toEqual(['0.00', '+0.83', '+0.01', '+0.004', '+12.34']);
  });
});
