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
  colleague: {
    page: 'Badges of a colleague',
    title: (name: string) => `What has ${name} earned?`,
    several: (people: number) => `${formatNumber(people)} colleagues have this name.`,
    boards: 'Go to the boards',
    hidden: {
      title: 'Their badges are for themselves',
      text: (name: string) => `${name} is not on the boards by name, so what they earned is not shown.`,
    },
    none: { title: 'No badges yet', text: (name: string) => `What ${name} earns will stand here.` },
    nobody: {
      title: 'There are no badges to show',
      text: 'There is no such colleague, or they are no longer here.',
      named:
        'Nobody else here is called so. Whoever is on a board by a pseudonym keeps their badges to themselves.',
    },
    failed: {
      title: 'The badges could not be loaded',
      text: 'The connection broke, or something went wrong on our side. Nothing was changed.',
    },
  },
  failed: {
    title: 'Your badges could not be loaded',
    text: 'The connection broke, or something went wrong on our side. None was lost.',
  },
};
