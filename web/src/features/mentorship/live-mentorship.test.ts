import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AcceptMentorship, MentorshipPage } from '../../graphql/generated/operations';
import { LiveMentorship } from './live-mentorship.svelte';

type Answer = (data: unknown) => void;
let waiting: { asked: string; answer: Answer; lose: () => void }[];

const fetch = vi.fn(
  (_: string, { body }: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      const { documentId } = JSON.parse(String(body));
      const asked = documentId === MentorshipPage.documentId ? 'page' : 'act';
      const answer: Answer = (data) => resolve(Response.json({ data }));
      waiting.push({ asked, answer, lose: () => reject(new TypeError('Failed to fetch')) });
    }),
);
const page = (state: string | null) => ({
  me: { id: 'p-1' },
  organisation: { today: '2026-11-24' },
  mentorship: state && { id: 'm-1', state },
});
const acted = (state: string | null, refusal: object | null = null) => ({
  answer: { mentorship: state && { id: 'm-1', state }, refusal },
});
const asked = () => waiting.map((each) => each.asked);
const accept = (live: LiveMentorship) => live.act(AcceptMentorship, {}, 'Accepted.');

beforeEach(() => {
  waiting = [];
  vi.stubGlobal('fetch', fetch);
});
afterEach(() => vi.unstubAllGlobals());

async function shown() {
  const live = new LiveMentorship('m-1');
  const loading = live.load();
  waiting.shift()?.answer(page('REQUESTED'));
  await loading;
  return live;
}

describe('A mentorship', () => {
  test('is shown as it is once it was acted on', async () => {
    const live = await shown();
    const act = accept(live);
    waiting.shift()?.answer(acted('ACCEPTED'));
    expect(await act).toEqual({ done: true });
    expect(live.mentorship?.state).toBe('ACCEPTED');
    expect(live.said).toBe('Accepted.');
  });

  test('is not set back by an answer that an act has overtaken: it is asked for again', async () => {
    const live = await shown();
    const loading = live.load();
    const act = accept(live);
    waiting.pop()?.answer(acted('ACCEPTED'));
    await act;
    waiting.shift()?.answer(page('REQUESTED'));
    await vi.waitFor(() => expect(asked()).toEqual(['page']));
    expect(live.mentorship?.state).toBe('ACCEPTED');
    waiting.shift()?.answer(page('ACTIVE'));
    await loading;
    expect(live.mentorship?.state).toBe('ACTIVE');
  });

  test('is not set back by an answer to an earlier question', async () => {
    const live = await shown();
    const both = [live.load(), live.load()];
    waiting.pop()?.answer(page('ACCEPTED'));
    waiting.pop()?.answer(page('REQUESTED'));
    await Promise.all(both);
    expect(live.mentorship?.state).toBe('ACCEPTED');
  });

  test('is asked for again when an act was refused, for what is shown may be out of date', async () => {
    const live = await shown();
    const act = accept(live);
    const refusal = { code: 'NO_PLACE', message: 'You have no free place.', field: null };
    waiting.shift()?.answer(acted(null, refusal));
    expect(await act).toEqual({ refused: refusal });
    expect(asked()).toEqual(['page']);
    expect(live.mentorship?.state).toBe('REQUESTED');
  });

  test('stays in sight when no answer comes', async () => {
    const live = await shown();
    const act = accept(live);
    waiting.shift()?.lose();
    expect(await act).toEqual({ trouble: 'lost' });
    const loading = live.load();
    waiting.shift()?.lose();
    await loading;
    expect(live.failed).toBe(true);
    expect(live.mentorship?.state).toBe('REQUESTED');
  });

  test('may no longer be mine to see once I declined it', async () => {
    const live = await shown();
    const act = accept(live);
    waiting.shift()?.answer(acted(null));
    expect(await act).toEqual({ done: true });
    expect([live.mentorship, live.answered]).toEqual([null, true]);
  });
});
