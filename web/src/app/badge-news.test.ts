import { expect, test } from 'vitest';
import type { BadgeFieldsFragment } from '../graphql/generated/operations';
import { BadgeNews } from './badge-news.svelte';

const badge = (key: string) => ({ key, title: key }) as BadgeFieldsFragment;
const keys = (news: BadgeNews) => news.told.map(({ key }) => key);

test('A new badge is told once, however often the stream repeats it', () => {
  const news = new BadgeNews();
  news.take([badge('first-step')]);
  news.take([badge('first-step'), badge('connector-bronze')]);
  expect(keys(news)).toEqual(['first-step', 'connector-bronze']);
});

test('A badge that was dismissed does not come back with the next change', () => {
  const news = new BadgeNews();
  news.take([badge('first-step')]);
  news.dismiss();
  news.take([badge('first-step')]);
  expect(keys(news)).toEqual([]);
});
