import { expect, test } from 'vitest';
import { differs, linesFrom, toSend, unready, writtenFrom } from './ratings';
import type { Assessment, Rating } from './types';

const assessment = (...ratings: [string, Rating, string][]): Assessment => ({
  by: { name: 'Olga' },
  readiness: null,
  ratings: ratings.map(([criterion, rating, words]) => ({ criterion, rating, words, entries: [] })),
});

test('A form has a line for each criterion, in their order, with what the draft says', () => {
  const written = writtenFrom([{ key: 'a' }, { key: 'b' }], assessment(['b', 'PARTLY', 'On the way']));
  expect(written.map(({ criterion, rating, words }) => [criterion, rating, words])).toEqual([
    ['a', '', ''],
    ['b', 'PARTLY', 'On the way'],
  ]);
});

test('What was typed earlier is taken up where it is about the same criteria', () => {
  const criteria = [{ key: 'a' }, { key: 'b' }];
  const lines = writtenFrom(criteria, assessment(['b', 'PARTLY', 'On the way']));
  expect(linesFrom(JSON.parse(JSON.stringify(lines)), criteria)).toEqual(lines);
  expect(linesFrom(lines, [{ key: 'b' }, { key: 'a' }])).toBeNull();
  expect(linesFrom(lines, [{ key: 'a' }])).toBeNull();
  expect(linesFrom(lines.slice(0, 1), criteria)).toBeNull();
  expect(linesFrom([{ ...lines[0], entries: [7] }, lines[1]], criteria)).toBeNull();
  expect(linesFrom([{ ...lines[0], words: undefined }, lines[1]], criteria)).toBeNull();
  expect(linesFrom(undefined, criteria)).toBeNull();
});

test('Only what is rated is kept, and blanks around words are not', () => {
  const written = writtenFrom([{ key: 'a' }, { key: 'b' }], assessment(['b', 'MET', ' Yes ']));
  expect(toSend(written)).toEqual([{ criterion: 'b', rating: 'MET', words: 'Yes', entries: [] }]);
});

test('A criterion is ready with a rating and either words or an entry', () => {
  const lines = [
    { criterion: 'a', rating: '' as const, words: 'Words', entries: [] },
    { criterion: 'b', rating: 'MET' as const, words: ' ', entries: [] },
    { criterion: 'c', rating: 'MET' as const, words: '', entries: ['e-1'] },
    { criterion: 'd', rating: 'NOT_YET' as const, words: 'Not yet', entries: [] },
  ];
  expect(unready(lines)).toEqual(['a', 'b']);
});

test('Sides differ only where both rated', () => {
  const self = assessment(['a', 'MET', ''], ['b', 'MET', ''], ['c', 'MET', '']);
  const line = assessment(['a', 'PARTLY', ''], ['b', 'MET', '']);
  expect(['a', 'b', 'c'].filter((criterion) => differs({ self, line }, criterion))).toEqual(['a']);
  expect(differs({ self, line: null }, 'a')).toBe(false);
});
