import { ConnectionLost, NotSignedIn, readResponse } from './failures';
import type { Operation } from './operation';

const patience = 20_000;
let sessionEnded: () => void = () => {};

/** Calls back whenever the server says that nobody is signed in. */
export function onSessionEnded(listener: () => void) {
  sessionEnded = listener;
}

/** Asks for a query or a mutation. Throws NotSignedIn, ConnectionLost or RequestFailed. */
export async function execute<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const timeout = AbortSignal.timeout(patience);
  const stop = signal ? AbortSignal.any([signal, timeout]) : timeout;
  const accept = 'application/graphql-response+json';
  try {
    const { status, body } = await answer(operation, variables, accept, stop);
    return readResponse(body, status) as Result;
  } catch (failure) {
    if (failure instanceof NotSignedIn) sessionEnded();
    throw failure;
  }
}

async function answer<V>(
  operation: Operation<unknown, V>,
  variables: V,
  accept: string,
  signal: AbortSignal,
) {
  try {
    const response = await post(operation, variables, accept, signal);
    const text = await response.text();
    return { status: response.status, body: parse(text) };
  } catch (failure) {
    if (failure instanceof Error && failure.name === 'AbortError') throw failure;
    throw new ConnectionLost('No answer came.', { cause: failure });
  }
}

/** Sends an operation by its id; used for answers and for streams. */
export function post<V>(operation: Operation<unknown, V>, variables: V, accept: string, signal: AbortSignal) {
  return fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ documentId: operation.documentId, variables }),
    signal,
  });
}

/** A failure seen on a stream that means the session is over ends it here too. */
export function noteFailure(failure: unknown) {
  if (failure instanceof NotSignedIn) sessionEnded();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
