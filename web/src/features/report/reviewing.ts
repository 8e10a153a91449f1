import type { ShownEntry } from '../../ui/entry';

export type Act = 'endorse' | 'dispute' | 'withdraw';

/** What somebody of the line can do with an entry as it is. */
export function actsOn(entry: Pick<ShownEntry, 'status' | 'review'>): Act[] {
  if (entry.status === 'DECLINED' || entry.status === 'RETRACTED') return [];
  if (entry.review?.state === 'DISPUTED') return ['withdraw', 'endorse'];
  return entry.review?.state === 'ENDORSED' ? ['dispute'] : ['endorse', 'dispute'];
}
