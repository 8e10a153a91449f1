import { noteFailure } from '../graphql/client';
import { ConnectionLost, NotSignedIn, RequestFailed } from '../graphql/failures';

const patience = 20_000;

/** What the server would not do, in words for the person who asked; field is the input it is about. */
export class Refused extends Error {
  override name = 'Refused';
  readonly field: string | null;

  constructor(message: string, field: string | null = null) {
    super(message);
    this.field = field;
  }
}

/** Reads from /account. Throws NotSignedIn, ConnectionLost or RequestFailed. */
export async function readAccount<Result>(path: string): Promise<Result> {
  return (await answer(path, { headers: { accept: 'application/json' } })) as Result;
}

/** Changes something under /account; null where nothing comes back. Throws Refused as well. */
export async function changeAccount<Result = null>(path: string, body: object = {}): Promise<Result> {
  return (await answer(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  })) as Result;
}

async function answer(path: string, request: RequestInit): Promise<unknown> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(`/account${path}`, {
      ...request,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(patience),
    });
    body = parse(await response.text());
  } catch (failure) {
    throw new ConnectionLost('No answer came.', { cause: failure });
  }
  if (response.ok) return body;
  throw failureOf(path, response.status, body);
}

function failureOf(path: string, status: number, body: unknown): Error {
  const refusal = (body as { refusal?: { message: string; field: string | null } } | null)?.refusal;
  if (status === 401 && !path.endsWith('/sign-in')) {
    const failure = new NotSignedIn(refusal?.message);
    noteFailure(failure);
    return failure;
  }
  if (refusal) return new Refused(refusal.message, refusal.field);
  return new RequestFailed(`The server answered ${status}.`, status);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
