import { formatNumber, locale } from '../../ui/locale';

const percent = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

export const messages = {
  title: 'What have you earned?',
  lead: (held: number, all: number) =>
    `${formatNumber(held)} of ${formatNumber(all)} badges. They are about habits, not about being faster than others`,
  held: 'Yours',
  open: 'On the way',
  since: 'since',
  notHeld: 'not yet',
  rarity: (share: number) => `held by ${percent.format(share)} % of people here`,
  toNext: (value: number, target: number, tier: string) =>
    `${formatNumber(value)} of ${formatNumber(target)} to ${tier}`,
  complete: 'Every tier of it is yours.',
  empty: {
    title: 'Your first badge is one entry away',
    text: 'Each badge is about a habit worth having. They will stand here with the day you earned them; below are all there are.',
    step: 'Log an activity',
  },
  none: {
    title: 'There are no badges here',
    text: 'Your organisation has none set up. Your log, your points and your streak stay as they are.',
  },
  failed: {
    title: 'Your badges could not be loaded',
    text: 'The connection broke, or something went wrong on our side. None was lost.',
  },
};
