import { expect, test } from 'vitest';
import { problemsOf } from './link';

const good = {
  email: 'ada@example.org',
  name: 'Ada',
  password: 'a walk along the river',
  again: 'a walk along the river',
};
const fields = (draft: Partial<typeof good>, setup: boolean) =>
  problemsOf({ ...good, ...draft }, setup).map(({ field }) => field);

test('A complete draft has no problem', () => {
  expect(fields({}, true)).toEqual([]);
});

test('Setup needs a name and an address; a link for somebody knows both', () => {
  expect(fields({ name: ' ', email: 'ada' }, true)).toEqual(['name', 'email']);
  expect(fields({ name: '', email: '' }, false)).toEqual([]);
});

test('A password has twelve characters and is typed twice', () => {
  expect(fields({ password: 'eleven char', again: 'eleven char' }, false)).toEqual(['password']);
  expect(fields({ again: 'a walk along the lake' }, false)).toEqual(['again']);
});
