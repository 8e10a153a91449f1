import { count, formatNumber } from '../../ui/locale';
import type { Band, Order } from './types';

export const messages = {
  title: 'How is your team doing?',
  lead: 'Evidence to talk about, not a ranking. Everybody sees that you looked.',
  scope: { label: 'Whose people', direct: 'My reports', line: 'Whole line' },
  search: 'Find by name',
  order: 'Order',
  orders: {
    NAME: 'Name',
    CONFIRMED: 'Confirmed, highest first',
    CLAIMED: 'Claimed, highest first',
    GATES: 'Unmet must-haves, most first',
    TREND: 'Trend, most growth first',
    LAST_ENTRY: 'Last entry, longest ago first',
  } satisfies Record<Order, string>,
  band: 'Band',
  allBands: 'All bands',
  bands: {
    BUILDING: 'building',
    GROWING: 'growing',
    CLOSE: 'close',
    READY_FOR_REVIEW: 'ready for review',
  } satisfies Record<Band, string>,
  total: (shown: number, all: number) =>
    shown < all
      ? `${formatNumber(shown)} of ${count(all, 'person', 'people')}`
      : count(all, 'person', 'people'),
  unfiltered:
    'So many people are not searched by readiness, and everybody is listed: ask for fewer by name first.',
  byName: 'So many people are listed by name: ask for fewer to order them otherwise.',
  csv: 'Download as CSV',
  columns: {
    person: 'Person',
    confirmed: 'Confirmed',
    claimed: 'Claimed',
    band: 'Band',
    gates: 'Must-haves to meet',
    trend: '12 weeks',
    last: 'Last entry',
  },
  heat: 'Points in the last 90 days',
  noGates: 'all met',
  never: 'none yet',
  case: 'Case open',
  trend: (from: string, to: string) => `confirmed score from ${from} to ${to} in 12 weeks`,
  noTrend: 'no weeks yet',
  more: 'Show more',
  loadingMore: 'Loading',
  none: {
    title: 'Nobody reports to you',
    text: 'Once somebody does, you will find here where they stand and on what evidence.',
  },
  noMatch: { title: 'Nobody matches', text: 'Try another name or band.' },
  failed: {
    title: 'Your team could not be loaded',
    text: 'The connection broke, or something went wrong on our side. Nothing was changed.',
  },
};
