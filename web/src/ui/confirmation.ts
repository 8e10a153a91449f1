import { listNames } from './entry';
import { messages } from './messages';

/** Whether colleagues whom an entry names were asked to confirm it, and what they said. */
export type ShownConfirmation = {
  state: 'NOT_ASKED' | 'ASKED' | 'LAPSED' | 'CONFIRMED' | 'NOT_COUNTED' | 'DECLINED' | 'RETRACTED';
  waitingFor: { name: string }[];
  lapsesOn: string | null;
  by: { name: string } | null;
  reason: string | null;
};

/** What the owner of an entry is told about it; null where nobody was asked or the entry was taken back. */
export function describeConfirmation(confirmation: ShownConfirmation, endorsed = false): string | null {
  const { confirmation: words } = messages;
  const { state, waitingFor, lapsesOn, by, reason } = confirmation;
  const name = by?.name ?? words.someone;
  switch (state) {
    case 'ASKED':
      return words.waiting(waitingFor.length > 0 ? listNames(waitingFor) : words.someone, lapsesOn);
    case 'LAPSED':
      return words.lapsed;
    case 'CONFIRMED':
      // Nobody of those asked did: the manager's word is shown beside it.
      return endorsed && by === null ? null : words.confirmed(name);
    case 'NOT_COUNTED':
      return words.notCounted(name);
    case 'DECLINED':
      return words.declined(name, reason);
    default:
      return null;
  }
}
