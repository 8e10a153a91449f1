import { ConnectionLost, NotSignedIn, RequestFailed, readResponse, TooMuch } from './failures';
import type { Operation } from './operation';

const patience = 20_000;

/** Longer than this nobody waits for a page; then it is said and left to them. */
const mostWait = 10;
type Notices = { sessionEnded: () => void; pageOutdated: () => void; putOff: (seconds: number) => void };
let notices: Notices | undefined;

/**
 * Tells the app what concerns all of it: nobody is signed in, the server no longer knows what this page asks, or it was
 * asked for too much and answers again in so many seconds.
 */
export function notify(listeners: Notices) {
  notices = listeners;
}

/**
 * Asks for a query or a mutation. Throws NotSignedIn, ConnectionLost or RequestFailed. What was put off was not done: it
 * is asked for once more when the server said, where that is soon.
 */
export async function execute<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  try {
    return await ask(operation, variables, signal);
  } catch (failure) {
    if (!(failure instanceof TooMuch) || failure.seconds > mostWait) throw failure;
    await after(failure.seconds, signal);
    return await ask(operation, variables, signal);
  }
}

async function ask<R, V>(operation: Operation<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
  const timeout = AbortSignal.timeout(patience);
  const stop = signal ? AbortSignal.any([signal, timeout]) : timeout;
  const accept = 'application/graphql-response+json';
  try {
    const { status, body } = await answer(operation, variables, accept, stop);
    return readResponse(body, status) as R;
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
  if (failure instanceof TooMuch) notices?.putOff(failure.seconds);
  if (failure instanceof RequestFailed && failure.code === 'PERSISTED_QUERY_NOT_FOUND')
    notices?.pageOutdated();
}

/** Waits so many seconds, or throws when it is no longer wanted. */
export function after(seconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, seconds * 1000);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
