import { expect, test } from 'vitest';
import { addressOf, type BoardChoice, choiceOf } from './board-choice';

const read = (query: string) => choiceOf(new URLSearchParams(query));

test('A board has an address that leads back to it', () => {
  const choice: BoardChoice = {
    scope: 'ORGANISATION',
    measure: 'PAYING_IT_FORWARD',
    period: 'MONTH',
    at: '2026-10-31',
  };
  const address = addressOf(choice);
  expect(address).toBe(
    '/leaderboards?scope=organisation&measure=paying-it-forward&period=month&at=2026-10-31',
  );
  expect(read(address.split('?')[1] ?? '')).toEqual(choice);
});

test('The board that is shown first has the plain address', () => {
  expect(addressOf(read(''))).toBe('/leaderboards');
});

test('What an address says wrongly is passed over', () => {
  expect(read('scope=galaxy&measure=&period=year&at=2026-13-45')).toEqual(read(''));
});
