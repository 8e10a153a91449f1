import { expect, test } from 'vitest';
import { arrived, joined, renewed } from './arrivals';

type Item = { id: string; words?: string };
const key = ({ id }: Item) => id;
const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

test('What is shown stays in its place and says what is so now', () => {
  expect(renewed([a, b], [c, { id: 'b', words: 'Confirmed' }, a], key)).toEqual([
    a,
    { id: 'b', words: 'Confirmed' },
  ]);
});

test('What is gone elsewhere stays until one asks for what is new', () => {
  expect(renewed([a, b], [b], key)).toEqual([a, b]);
});

test('Only what one has not seen has arrived', () => {
  expect([...arrived([a, b], [c, b, a], key)]).toEqual(['c']);
});

test('A further page adds what is not shown yet', () => {
  expect(joined([a, b], [b, c], key)).toEqual([a, b, c]);
});
