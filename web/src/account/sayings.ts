import { ConnectionLost } from '../graphql/failures';
import { Refused } from './client';

/** What to say when something under /account was not done. */
export function said(failure: unknown): string {
  if (failure instanceof Refused) return failure.message;
  if (failure instanceof ConnectionLost) return 'No answer came. Please try again.';
  return 'Something went wrong on our side. Please try again.';
}
