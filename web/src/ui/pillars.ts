import type { IconName } from './icons';
import { messages } from './messages';

/** The four things one grows in. */
export type Pillar = 'NETWORKING' | 'MENTORING' | 'GIVING_BACK' | 'PAYING_IT_FORWARD';

/** A pillar is always shown by a word and an icon; its colour comes from a token of the same name. */
export const pillars: Record<Pillar, { word: string; icon: IconName; token: string }> = {
  NETWORKING: { word: messages.pillars.NETWORKING, icon: 'networking', token: 'networking' },
  MENTORING: { word: messages.pillars.MENTORING, icon: 'mentoring', token: 'mentoring' },
  GIVING_BACK: { word: messages.pillars.GIVING_BACK, icon: 'givingBack', token: 'giving-back' },
  PAYING_IT_FORWARD: {
    word: messages.pillars.PAYING_IT_FORWARD,
    icon: 'payingItForward',
    token: 'paying-it-forward',
  },
};
