import { expect, test, vi } from 'vitest';
import { currentMark, firstPages, morePages, pageAt } from './pages';

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

test('Below the pages of readiness and badges an address names a person', () => {
  expect(found('/readiness/p%2D7')).toEqual(['/readiness', 'p-7']);
  expect(found('/readiness/%')).toEqual(['/readiness', '%']);
  expect(found('/badges/p-7')).toEqual(['/badges', 'p-7']);
});

test('No other address has a page', () => {
  expect(found('/log/7')).toBeUndefined();
  expect(found('/readiness/p-7/more')).toBeUndefined();
  expect(found('/nowhere')).toBeUndefined();
});

test('A mentorship has a page only by its name', () => {
  expect(found('/mentorships/m-1')).toEqual(['/mentorships', 'm-1']);
  expect(found('/mentorships')).toBeUndefined();
});

test('The navigation marks the page one is on, and the one it is reached from', () => {
  const marked = (path: string) =>
    [...firstPages, ...morePages.flatMap(({ pages }) => pages)]
      .filter((page) => currentMark(page, path))
      .map((page) => [page.path, currentMark(page, path)]);
  expect(marked('/')).toEqual([['/', 'page']]);
  expect(marked('/relationships/c-1')).toEqual([['/relationships', 'true']]);
  expect(marked('/mentorships/m-1')).toEqual([['/mentors', 'true']]);
  expect(marked('/nowhere')).toEqual([]);
});
