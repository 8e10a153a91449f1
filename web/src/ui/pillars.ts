import type { IconName } from './icons';

/** The four things one grows in. */
export type Pillar = 'NETWORKING' | 'MENTORING' | 'GIVING_BACK' | 'PAYING_IT_FORWARD';

/** A pillar is always shown by a word and an icon; its colour comes from a token of the same name. */
export const pillars: Record<Pillar, { word: string; icon: IconName; token: string }> = {
  NETWORKING: { word: 'Networking', icon: 'networking', token: 'networking' },
  MENTORING: { word: 'Mentoring', icon: 'mentoring', token: 'mentoring' },
  GIVING_BACK: { word: 'Giving back', icon: 'givingBack', token: 'giving-back' },
  PAYING_IT_FORWARD: { word: 'Paying it forward', icon: 'payingItForward', token: 'paying-it-forward' },
};

/** In the order they are always listed. */
export const pillarOrder = Object.keys(pillars) as Pillar[];
