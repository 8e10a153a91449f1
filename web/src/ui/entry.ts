import { locale } from './locale';
import type { Pillar } from './pillars';

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
};

export const entryMessages = {
  with: 'with',
  points: (points: number) => `${points === 1 ? 'point' : 'points'}`,
  private: 'Private',
  evidence: 'Evidence',
  opensElsewhere: '(opens in a new tab)',
  status: {
    SELF_REPORTED: 'Self-reported',
    CONFIRMED: 'Confirmed',
    DECLINED: 'Declined',
    RETRACTED: 'Retracted',
  },
};

const names = new Intl.ListFormat(locale);

/** "Ada Obi, Ben Li and Cas Vos" */
export function listNames(people: { name: string }[]): string {
  return names.format(people.map(({ name }) => name));
}
