import type { Problem } from '../../ui/problem';
import { messages } from './messages';

export type WrittenDecision = { outcome: 'PROMOTED' | 'NOT_YET'; reasons: string; lookAgainOn: string };

/** What is missing before it is worth asking the server, which checks all of it again. */
export function problemsOf({ outcome, reasons, lookAgainOn }: WrittenDecision): Problem[] {
  const { decide: words } = messages;
  return [
    ...(outcome === 'NOT_YET' && !lookAgainOn ? [{ field: 'lookAgainOn', message: words.dayMissing }] : []),
    ...(reasons.trim() ? [] : [{ field: 'reasons', message: words.reasonsMissing }]),
  ];
}
