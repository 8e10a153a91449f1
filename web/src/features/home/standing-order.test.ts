import { expect, test } from 'vitest';
import { laterStanding } from './standing-order';
import type { Standing } from './types';

const standing = (ledgerLength: number, streakWeeks = 0) => ({ ledgerLength, streakWeeks }) as Standing;

test('An answer that was overtaken does not set the standing back', () => {
  expect(laterStanding(standing(7), standing(6))).toEqual(standing(7));
  expect(laterStanding(standing(7), standing(8))).toEqual(standing(8));
});

test('A standing that changed without a new event, as a streak does with a new week, is taken over', () => {
  expect(laterStanding(standing(7, 4), standing(7, 0))).toEqual(standing(7, 0));
});
