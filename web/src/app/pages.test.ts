import { expect, test, vi } from 'vitest';
import { pageAt } from './pages';

vi.mock('../features/home/HomePage.svelte', () => ({ default: {} }));

const found = (path: string) => {
  const place = pageAt(path);
  return place && [place.page.path, place.named];
};

test('An address leads to its page', () => {
  expect(found('/')).toEqual(['/', null]);
  expect(found('/readiness')).toEqual(['/readiness', null]);
  expect(found('/settings')).toEqual(['/settings', null]);
});

test('Below the page of readiness an address names a person', () => {
  expect(found('/readiness/p%2D7')).toEqual(['/readiness', 'p-7']);
  expect(found('/readiness/%')).toEqual(['/readiness', '%']);
});

test('No other address has a page', () => {
  expect(found('/log/7')).toBeUndefined();
  expect(found('/readiness/p-7/more')).toBeUndefined();
  expect(found('/nowhere')).toBeUndefined();
});
