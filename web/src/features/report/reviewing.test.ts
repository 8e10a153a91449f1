import { expect, test } from 'vitest';
import { actsOn } from './reviewing';

const by = { by: { name: 'Mona' }, comment: null, at: '2026-03-18T12:00:00Z' };

test('An entry nobody reviewed can be endorsed or questioned', () => {
  expect(actsOn({ status: 'SELF_REPORTED', review: null })).toEqual(['endorse', 'dispute']);
  expect(actsOn({ status: 'CONFIRMED' })).toEqual(['endorse', 'dispute']);
});

test('A question can be settled, and an endorsement questioned', () => {
  expect(actsOn({ status: 'SELF_REPORTED', review: { state: 'DISPUTED', ...by } })).toEqual([
    'withdraw',
    'endorse',
  ]);
  expect(actsOn({ status: 'CONFIRMED', review: { state: 'ENDORSED', ...by } })).toEqual(['dispute']);
});

test('What is gone stays as it is', () => {
  expect(actsOn({ status: 'RETRACTED' })).toEqual([]);
  expect(actsOn({ status: 'DECLINED' })).toEqual([]);
});
