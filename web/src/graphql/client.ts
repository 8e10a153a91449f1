import { ConnectionLost, NotSignedIn, RequestFailed, readResponse } from './failures';
import type { Operation } from './operation';

const patience = 20_000;
type Notices = { sessionEnded: () => void; pageOutdated: () => void };
let notices: Notices | undefined;

/** Tells the app what concerns all of it: nobody is signed in, or the server no longer knows what this page asks. */
export function notify(listeners: Notices) {
  notices = listeners;
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
    noteFailure(failure);
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

/** Passes on what a failure means for the whole app; streams do it too. */
export function noteFailure(failure: unknown) {
  if (failure instanceof NotSignedIn) notices?.sessionEnded();
  if (failure instanceof RequestFailed && failure.code === 'DOCUMENT_UNKNOWN') notices?.pageOutdated();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
