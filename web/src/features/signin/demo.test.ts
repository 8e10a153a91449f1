import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadDemoPeople, matching, signInAs } from './demo';

const ada = { id: 'p-1', name: 'Ada Obi', title: 'Engineer', team: 'Payments' };
const ben = { id: 'p-2', name: 'Ben Li', title: null, team: null };

afterEach(() => vi.unstubAllGlobals());

describe('The demo people', () => {
  test('are found by any words of name, title and team', () => {
    expect(matching([ada, ben], 'pay ADA')).toEqual([ada]);
    expect(matching([ada, ben], ' ')).toEqual([ada, ben]);
  });

  test('are null where there is no demo, as in production', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
    await expect(loadDemoPeople()).resolves.toBeNull();
  });

  test('are signed in as by their id, and a refusal is not taken for success', async () => {
    const fetch = vi.fn(async (_: string, request: RequestInit) => {
      const { personId } = JSON.parse(String(request.body));
      return new Response(null, { status: personId === 'p-1' ? 204 : 400 });
    });
    vi.stubGlobal('fetch', fetch);
    await expect(signInAs(ada)).resolves.toBeUndefined();
    await expect(signInAs(ben)).rejects.toThrow();
  });
});
