import { beforeEach, describe, expect, test } from 'vitest';
import { ThanksFeed } from './thanks-feed.svelte';
import type { Thanks } from './types';

let rows: Thanks[];
const thanks = (id: string, hidden = false) => ({ id, hidden }) as Thanks;
const ids = (feed: ThanksFeed) => feed.items?.map(({ id }) => id);
const ask = async (after: string | null) => {
  const from = after ? rows.findIndex(({ id }) => id === after) + 1 : 0;
  const page = rows.slice(from, from + 2);
  return {
    edges: page.map((node) => ({ node })),
    pageInfo: { hasNextPage: from + 2 < rows.length, endCursor: page.at(-1)?.id ?? null },
  };
};

beforeEach(() => {
  rows = ['t-3', 't-2', 't-1'].map((id) => thanks(id));
});

describe('A list of thanks', () => {
  test('grows by pages until all are shown', async () => {
    const feed = new ThanksFeed(ask);
    await feed.more();
    expect(feed).toMatchObject({ hasMore: true });
    await feed.more();
    expect(ids(feed)).toEqual(['t-3', 't-2', 't-1']);
    expect(feed.hasMore).toBe(false);
  });

  test('does not move what one reads: what arrives is shown on top when one asks for it', async () => {
    const feed = new ThanksFeed(ask);
    await feed.more();
    rows = [thanks('t-4'), thanks('t-3', true), ...rows.slice(1)];
    await feed.refresh();
    expect(ids(feed)).toEqual(['t-3', 't-2']);
    expect(feed.items?.[0]?.hidden).toBe(true);
    expect(feed.fresh).toBe(1);
    feed.showNew();
    expect(ids(feed)).toEqual(['t-4', 't-3', 't-2']);
    expect(feed.fresh).toBe(0);
  });

  test('shows the first at once where nothing stood, and what one did oneself too', async () => {
    rows = [];
    const feed = new ThanksFeed(ask);
    await feed.more();
    rows = [thanks('t-1')];
    await feed.refresh();
    expect(ids(feed)).toEqual(['t-1']);
    feed.put(thanks('t-2'));
    feed.put(thanks('t-1', true));
    expect(feed.items).toEqual([thanks('t-2'), thanks('t-1', true)]);
  });

  test('that could not be loaded can be asked for again', async () => {
    let reachable = false;
    const feed = new ThanksFeed((after) =>
      reachable ? ask(after) : Promise.reject(new Error('No answer.')),
    );
    await feed.more();
    expect(feed).toMatchObject({ failed: true, items: null });
    reachable = true;
    await feed.more();
    expect(feed.failed).toBe(false);
    expect(ids(feed)).toEqual(['t-3', 't-2']);
  });
});
