import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Candidates } from './candidates.svelte';

let waiting: { variables: Record<string, unknown>; answer: (name: string) => void; lose: () => void }[];
const fetch = vi.fn(
  (_: string, { body, signal }: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      const { variables } = JSON.parse(String(body));
      signal?.addEventListener('abort', () => reject(new DOMException('Aborted.', 'AbortError')));
      const answer = (name: string) =>
        resolve(Response.json({ data: { mentorCandidates: [{ person: { name } }] } }));
      waiting.push({ variables, answer, lose: () => reject(new TypeError('Failed to fetch')) });
    }),
);
const names = ({ found }: Candidates) => found?.map(({ person }) => person.name);

beforeEach(() => {
  waiting = [];
  vi.stubGlobal('fetch', fetch);
});
afterEach(() => vi.unstubAllGlobals());

test('Only the last question counts, and what was found stays until it is answered', async () => {
  const candidates = new Candidates();
  const first = candidates.ask({ topics: [], values: [], kind: 'MENTORING' });
  waiting[0]?.answer('Ada');
  await first;
  const [second, third] = [
    candidates.ask({ topics: ['Go'], values: [], kind: 'MENTORING' }),
    candidates.ask({ topics: ['Go'], values: ['Candour'], kind: 'PEER' }),
  ];
  await second;
  expect(names(candidates)).toEqual(['Ada']);
  expect(candidates.failed).toBe(false);
  expect(waiting[2]?.variables).toEqual({ topics: ['Go'], values: ['Candour'], peers: true });
  waiting[2]?.answer('Ben');
  await third;
  expect(names(candidates)).toEqual(['Ben']);
});

test('A search that fails says so and keeps what was found', async () => {
  const candidates = new Candidates();
  const first = candidates.ask({ topics: [], values: [], kind: 'MENTORING' });
  waiting[0]?.answer('Ada');
  await first;
  const second = candidates.ask({ topics: ['Go'], values: [], kind: 'MENTORING' });
  waiting[1]?.lose();
  await second;
  expect(candidates.failed).toBe(true);
  expect(names(candidates)).toEqual(['Ada']);
});
