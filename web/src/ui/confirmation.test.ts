import { expect, test } from 'vitest';
import { describeConfirmation, type ShownConfirmation } from './confirmation';

const asked: ShownConfirmation = {
  state: 'ASKED',
  waitingFor: [{ name: 'Ann' }, { name: 'Ben' }],
  lapsesOn: '2026-12-03',
  by: null,
  reason: null,
};
const said = (change: Partial<ShownConfirmation>) => describeConfirmation({ ...asked, ...change });

test('An entry says whom it waits for and until when', () => {
  expect(said({})).toBe('Waiting for Ann and Ben until 3 Dec');
});

test('An entry says who confirmed it, and when that did not count', () => {
  expect(said({ state: 'CONFIRMED', by: { name: 'Ann' } })).toBe('Ann confirmed');
  expect(said({ state: 'NOT_COUNTED', by: { name: 'Ann' } })).toContain('Ann confirmed; it stays');
  expect(said({ state: 'CONFIRMED' })).toBe('A colleague confirmed');
});

test('An entry that counts because a manager endorsed it says so elsewhere', () => {
  expect(describeConfirmation({ ...asked, state: 'CONFIRMED' }, true)).toBeNull();
});

test('An entry says who declined it and why', () => {
  expect(said({ state: 'DECLINED', by: { name: 'Ann' }, reason: 'It was Ben.' })).toBe(
    'Ann declined: “It was Ben.”',
  );
});

test('An entry whose request lapsed says so, and one that nobody was asked about says nothing', () => {
  expect(said({ state: 'LAPSED' })).toContain('Nobody answered');
  expect(said({ state: 'NOT_ASKED' })).toBeNull();
  expect(said({ state: 'RETRACTED' })).toBeNull();
});
