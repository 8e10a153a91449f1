import { afterEach, describe, expect, test, vi } from 'vitest';
import { ConnectionLost, NotSignedIn, RequestFailed } from '../graphql/failures';
import { changeAccount, Refused, readAccount } from './client';

afterEach(() => vi.unstubAllGlobals());

function answering(status: number, body: unknown = null) {
  const fetch = vi.fn(
    async (_path: string, _request: RequestInit) =>
      new Response(status === 204 ? null : JSON.stringify(body), { status }),
  );
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

describe('An answer of /account', () => {
  test('is its JSON, or null when there is none', async () => {
    answering(200, [1]);
    await expect(readAccount('/sessions')).resolves.toEqual([1]);
    answering(204);
    await expect(changeAccount('/sessions/end')).resolves.toBeNull();
  });

  test('is a refusal in words, with the field it is about', async () => {
    answering(422, { refusal: { message: 'Use more.', field: 'password' } });
    const refused = await changeAccount('/password').catch((failure) => failure);
    expect(refused).toBeInstanceOf(Refused);
    expect([refused.message, refused.field]).toEqual(['Use more.', 'password']);
  });

  test('says that a session is over, but not of a sign-in that did not succeed', async () => {
    answering(401, { refusal: { message: 'Please sign in.', field: null } });
    await expect(readAccount('/sessions')).rejects.toBeInstanceOf(NotSignedIn);
    await expect(changeAccount('/sign-in')).rejects.toBeInstanceOf(Refused);
    await expect(changeAccount('/passkeys/sign-in')).rejects.toBeInstanceOf(Refused);
  });

  test('is a failure of the server where it says nothing, and of the network where none came', async () => {
    answering(500);
    await expect(readAccount('/sessions')).rejects.toBeInstanceOf(RequestFailed);
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('no network');
    });
    await expect(readAccount('/sessions')).rejects.toBeInstanceOf(ConnectionLost);
  });
});

test('What changes something is sent as JSON, which no form of another site can do', async () => {
  const fetch = answering(204);
  await changeAccount('/sign-in', { email: 'a@example.org' });
  const [path, request] = fetch.mock.calls[0] ?? [];
  expect(path).toBe('/account/sign-in');
  expect(request).toMatchObject({
    method: 'POST',
    body: '{"email":"a@example.org"}',
    headers: { 'content-type': 'application/json' },
  });
});
