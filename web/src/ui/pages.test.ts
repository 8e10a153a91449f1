import { beforeEach, describe, expect, test } from 'vitest';
import { Pages } from './pages.svelte';

let rows: string[];
let reachable: boolean;
let asked: (string | null)[];
const ask = async (after: string | null) => {
  asked.push(after);
  if (!reachable) throw new Error('No answer.');
  const from = after ? rows.indexOf(after) + 1 : 0;
  const ids = rows.slice(from, from + 2);
  const pageInfo = { hasNextPage: from + 2 < rows.length, endCursor: ids.at(-1) ?? null };
  return { edges: ids.map((id) => ({ node: { id, at: rows.length } })), pageInfo, totalCount: rows.length };
};
const ids = ({ items }: { items: { id: string }[] | null }) => items?.map(({ id }) => id);

beforeEach(() => {
  [rows, reachable, asked] = [['a', 'b', 'c', 'd', 'e'], true, []];
});

describe('A list a page at a time', () => {
  test('grows until there is no more', async () => {
    const pages = new Pages(ask);
    await pages.load();
    expect([ids(pages), pages.hasMore, pages.last?.totalCount]).toEqual([['a', 'b'], true, 5]);
    await pages.more();
    await pages.more();
    expect([ids(pages), pages.hasMore]).toEqual([['a', 'b', 'c', 'd', 'e'], false]);
  });

  test('has each item once, as it is now', async () => {
    const pages = new Pages(ask);
    await pages.load();
    rows = ['b', 'a', 'c', 'd'];
    await pages.more();
    expect(pages.items).toEqual([
      { id: 'a', at: 4 },
      { id: 'b', at: 5 },
      { id: 'c', at: 4 },
    ]);
    pages.replace({ id: 'b', at: 9 });
    expect(pages.items?.[1]).toEqual({ id: 'b', at: 9 });
  });

  test('keeps what is shown when a page does not come, and asks for that page again', async () => {
    const pages = new Pages(ask);
    await pages.load();
    reachable = false;
    await pages.more();
    expect([ids(pages), pages.failed, pages.loading]).toEqual([['a', 'b'], true, false]);
    reachable = true;
    await pages.more();
    expect([ids(pages), pages.failed]).toEqual([['a', 'b', 'c', 'd'], false]);
  });

  test('asked for anew without an answer begins anew with what is asked for next', async () => {
    const pages = new Pages(ask);
    await pages.load();
    await pages.more();
    reachable = false;
    await pages.load();
    expect(ids(pages)).toEqual(['a', 'b', 'c', 'd']);
    reachable = true;
    rows = ['x', 'y', 'z'];
    await pages.more();
    expect(ids(pages)).toEqual(['x', 'y']);
    await pages.more();
    expect(ids(pages)).toEqual(['x', 'y', 'z']);
    expect(asked).toEqual([null, 'b', null, null, 'y']);
  });

  test('shows the answer to the last question only', async () => {
    const answers: ((id: string) => void)[] = [];
    const pageInfo = { hasNextPage: false, endCursor: null };
    const pages = new Pages(
      () =>
        new Promise<{ edges: { node: { id: string } }[]; pageInfo: typeof pageInfo }>((resolve) => {
          answers.push((id) => resolve({ edges: [{ node: { id } }], pageInfo }));
        }),
    );
    const [first, second] = [pages.load(), pages.load()];
    answers[1]?.('second');
    await second;
    answers[0]?.('first');
    await first;
    expect(ids(pages)).toEqual(['second']);
  });

  test('asks for one page however often it is clicked', async () => {
    const pages = new Pages(ask);
    await pages.load();
    await Promise.all([pages.more(), pages.more()]);
    expect(asked).toEqual([null, 'b']);
  });

  test('gives up what is no longer wanted', async () => {
    const given: (AbortSignal | undefined)[] = [];
    const pages = new Pages((after, over) => {
      given.push(over);
      return ask(after);
    });
    const [first, second] = [pages.load(), pages.load()];
    await Promise.all([first, second]);
    expect(given.map((over) => over?.aborted)).toEqual([true, false]);
    const third = pages.load();
    pages.stop();
    await third;
    expect([pages.loading, pages.failed, ids(pages)]).toEqual([false, false, ['a', 'b']]);
  });

  test('that is not for who asks is empty, and says so', async () => {
    const pages = new Pages(async (): ReturnType<typeof ask> => null as never);
    expect(pages.last).toBeUndefined();
    await pages.load();
    expect([pages.items, pages.last]).toEqual([[], null]);
  });
});
