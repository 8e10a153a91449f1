/** Nobody is signed in, or no longer. */
export class NotSignedIn extends Error {
  override name = 'NotSignedIn';
}

/** No answer came. What was sent may or may not have been done. */
export class ConnectionLost extends Error {
  override name = 'ConnectionLost';
}

/** The server answered that it could not do what was asked: a fault on its side, or a page older than the server. */
export class RequestFailed extends Error {
  override name = 'RequestFailed';
  readonly status: number;
  readonly code: string | undefined;

  constructor(message: string, status: number, code?: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The server was asked for too much and did nothing; in so many seconds it will. */
export class TooMuch extends RequestFailed {
  override name = 'TooMuch';
  readonly seconds: number;

  constructor(message: string, seconds: number) {
    super(message, 429, 'TOO_MANY_REQUESTS');
    this.seconds = seconds;
  }
}

/** What a failure says of what was sent. lost: it may or may not have been done; failed: the server could not do it. */
export function troubleOf(failure: unknown): 'lost' | 'failed' {
  return failure instanceof RequestFailed ? 'failed' : 'lost';
}

type GraphQLError = { message: string; extensions?: { code?: string; retryAfter?: number } };
type GraphQLResponse = { data?: unknown; errors?: GraphQLError[] };

/** The data of a response, or the failure it stands for. */
export function readResponse(response: unknown, status: number): unknown {
  const { data, errors } = (response ?? {}) as GraphQLResponse;
  const first = errors?.[0];
  if (errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED'))
    throw new NotSignedIn(first?.message);
  if (first?.extensions?.code === 'TOO_MANY_REQUESTS')
    throw new TooMuch(first.message, first.extensions.retryAfter ?? 1);
  if (first) throw new RequestFailed(first.message, status, first.extensions?.code);
  if (data === undefined || data === null) throw new RequestFailed(`The server answered ${status}.`, status);
  return data;
}
