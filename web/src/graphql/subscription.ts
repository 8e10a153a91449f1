import { after, noteFailure, post } from './client';
import { EventStreamParser } from './event-stream';
import { NotSignedIn, RequestFailed, readResponse, TooMuch } from './failures';
import type { Operation } from './operation';

/** live: connected; waiting: the connection broke and is tried again; ended: it will not come back by itself. */
export type StreamState = 'live' | 'waiting' | 'ended';

type Listener<Result> = { next: (result: Result) => void; state: (state: StreamState) => void };

const silence = 45_000;

const connections = new Set<() => void>();

/** Opens every stream anew: another session took the place of the one they were opened with, which is over. */
export function reopenStreams() {
  for (const end of [...connections]) end();
}

/**
 * Follows a subscription by GraphQL over SSE, distinct connections mode. A broken stream is tried again with growing
 * pauses, at once when the network returns; a hidden page holds no connection. Returns what stops it.
 */
export function subscribe<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  listener: Listener<Result>,
): () => void {
  const over = new AbortController();
  void follow(operation, variables, listener, over.signal);
  return () => over.abort();
}

async function follow<R, V>(
  operation: Operation<R, V>,
  variables: V,
  listener: Listener<R>,
  over: AbortSignal,
) {
  let failures = 0;
  while (!over.aborted) {
    await untilVisible(over);
    try {
      const completed = await readStream(operation, variables, over, (result) => {
        failures = 0;
        listener.state('live');
        listener.next(result);
      });
      if (completed) return listener.state('ended');
    } catch (failure) {
      if (over.aborted) return;
      noteFailure(failure);
      if (failure instanceof TooMuch) {
        listener.state('waiting');
        await after(failure.seconds, over).catch(() => undefined);
        continue;
      }
      if (isFinal(failure)) return listener.state('ended');
    }
    if (over.aborted) return;
    if (document.visibilityState === 'hidden') continue;
    listener.state('waiting');
    await pause(backoff(failures++, Math.random()), over);
  }
}

/** True when the server completed the subscription, false when the stream broke off. */
async function readStream<R, V>(
  operation: Operation<R, V>,
  variables: V,
  over: AbortSignal,
  next: (result: R) => void,
) {
  const connection = new AbortController();
  const end = () => connection.abort();
  const endWhenHidden = () => document.visibilityState === 'hidden' && end();
  let watchdog = setTimeout(end, silence);
  over.addEventListener('abort', end);
  connections.add(end);
  document.addEventListener('visibilitychange', endWhenHidden);
  try {
    const response = await post(operation, variables, 'text/event-stream', connection.signal);
    const stream = await streamOf(response);
    const parser = new EventStreamParser();
    const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(watchdog);
      watchdog = setTimeout(end, silence);
      for (const { event, data } of parser.push(part.value)) {
        if (event === 'complete') return true;
        if (event === 'next') next(readResponse(JSON.parse(data), response.status) as R);
      }
    }
    return false;
  } finally {
    clearTimeout(watchdog);
    connections.delete(end);
    over.removeEventListener('abort', end);
    document.removeEventListener('visibilitychange', endWhenHidden);
    end();
  }
}

async function streamOf(response: Response): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  if (response.body && response.headers.get('content-type')?.startsWith('text/event-stream'))
    return response.body;
  readResponse(await response.json().catch(() => null), response.status);
  throw new RequestFailed('The server answered without a stream.', response.status);
}

function isFinal(failure: unknown): boolean {
  if (failure instanceof NotSignedIn) return true;
  return failure instanceof RequestFailed && failure.status >= 400 && failure.status < 500;
}

/** Half a second, doubled with each failure up to 30 s, spread so that not everyone returns at once. */
export function backoff(failures: number, chance: number): number {
  return Math.min(500 * 2 ** failures, 30_000) * (0.5 + chance / 2);
}

function pause(milliseconds: number, over: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      window.removeEventListener('online', finish);
      over.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    window.addEventListener('online', finish);
    over.addEventListener('abort', finish);
  });
}

function untilVisible(over: AbortSignal): Promise<void> | undefined {
  if (document.visibilityState === 'visible') return;
  return new Promise((resolve) => {
    const check = () => {
      if (document.visibilityState === 'hidden' && !over.aborted) return;
      document.removeEventListener('visibilitychange', check);
      over.removeEventListener('abort', check);
      resolve();
    };
    document.addEventListener('visibilitychange', check);
    over.addEventListener('abort', check);
  });
}
