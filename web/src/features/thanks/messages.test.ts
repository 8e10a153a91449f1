import { expect, test } from 'vitest';
import { messages, sentenceOf } from './messages';
import type { Thanks } from './types';

const thanks = (change: Partial<Thanks>) =>
  ({ from: { name: 'Ann' }, to: { name: 'Ben' }, given: false, received: false, ...change }) as Thanks;

test('Thanks are told as who reads them sees them', () => {
  expect(sentenceOf(thanks({}))).toBe('Ann thanked Ben');
  expect(sentenceOf(thanks({ given: true }))).toBe('You thanked Ben');
  expect(sentenceOf(thanks({ received: true }))).toBe('Ann thanked you');
  expect(sentenceOf(thanks({ from: null }))).toBe('Someone who is no longer here thanked Ben');
});

test('The allowance says how many are left and when there are new ones', () => {
  const allowance = { left: 2, perWeek: 5, renewsOn: '2026-11-30' };
  expect(messages.allowance(allowance)).toBe('2 of 5 left this week; new ones on Monday 30 November 2026.');
  expect(messages.allowance({ ...allowance, left: 0 })).toContain('all 5');
});
