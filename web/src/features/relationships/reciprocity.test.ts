import { expect, test } from 'vitest';
import { givenShare } from './reciprocity';

test('The bar is in balance where nothing went back and forth, and leans to who gave more', () => {
  expect(givenShare({ given: 0, received: 0 })).toBe(0.5);
  expect(givenShare({ given: 3, received: 1 })).toBe(0.75);
  expect(givenShare({ given: 0, received: 2 })).toBe(0);
});
