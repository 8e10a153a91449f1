import { expect, test } from 'vitest';
import { withWord } from './words';

test('A word is added once, however it is written', () => {
  expect(withWord([], '  Public   speaking ')).toEqual(['Public speaking']);
  expect(withWord(['Public speaking'], 'public speaking')).toEqual(['Public speaking']);
  expect(withWord(['Public speaking'], '  ')).toEqual(['Public speaking']);
});
