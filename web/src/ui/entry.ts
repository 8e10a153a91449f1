import type { ShownConfirmation } from './confirmation';
import { locale } from './locale';
import type { Pillar } from './pillars';
import type { ShownReview } from './review';

/** An entry as it is shown in a list. */
export type ShownEntry = {
  id: string;
  kind: { title: string; pillar: Pillar };
  day: string;
  points: number;
  status: 'SELF_REPORTED' | 'CONFIRMED' | 'DECLINED' | 'RETRACTED';
  scoring: string;
  counterparts: { name: string }[];
  note: string | null;
  evidence: string | null;
  private: boolean;
  confirmation: ShownConfirmation;
  /** the latest word of the manager line */
  review?: ShownReview | null;
};

const names = new Intl.ListFormat(locale);

/** "Ada Obi, Ben Li and Cas Vos" */
export function listNames(people: { name: string }[]): string {
  return names.format(people.map(({ name }) => name));
}
