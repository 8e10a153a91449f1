import type { ConfirmationRequest, InboxItem, InboxKind } from './types';

export type Colleague = { id: string; name: string; requests: ConfirmationRequest[] };

/** Requests by the colleague who asks, in the order in which each first appears. */
export function byColleague(requests: ConfirmationRequest[]): Colleague[] {
  const colleagues = new Map<string, Colleague>();
  for (const request of requests) {
    const { id, name } = request.owner;
    const colleague = colleagues.get(id) ?? { id, name, requests: [] };
    colleague.requests.push(request);
    colleagues.set(id, colleague);
  }
  return [...colleagues.values()];
}

/** What waits for an answer of others comes first, what only tells something last. */
export const itemKinds: InboxKind[] = ['REQUEST', 'SESSION', 'CONTACT', 'THANKS', 'BADGE', 'NEWS'];

export function byKind(items: InboxItem[]): { kind: InboxKind; items: InboxItem[] }[] {
  return itemKinds
    .map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) }))
    .filter((group) => group.items.length > 0);
}

/** Where what an item asks for is done; null when there is nothing to open. */
export function placeOf({ kind, event, mentorshipId, contactId }: InboxItem): string | null {
  if (mentorshipId) return `/mentorships/${encodeURIComponent(mentorshipId)}`;
  if (contactId) return `/relationships/${encodeURIComponent(contactId)}`;
  if (kind === 'BADGE') return '/badges';
  if (kind === 'THANKS') return '/thanks';
  return event === 'ENTRY_DECLINED' || event === 'ENTRY_DISPUTED' ? '/log' : null;
}
