import { count, formatNumber } from '../../ui/locale';

export const messages = {
  title: 'What have you done?',
  lead: 'Every entry, newest first, with why it scored what it scored.',
  total: (shown: number, total: number) =>
    shown < total
      ? `${formatNumber(shown)} of ${count(total, 'entry', 'entries')}`
      : count(total, 'entry', 'entries'),
  entries: 'Your entries',
  more: 'Show more',
  loadingMore: 'Loading …',
  empty: {
    title: 'Your log begins with the first thing you log',
    text: 'Each entry will be listed here with its points and why it scored them.',
    step: 'Log an activity',
  },
  failed: {
    title: 'Your log could not be loaded',
    text: 'The connection broke, or something went wrong on our side. Nothing in your log has changed.',
  },
  moreFailed: 'No answer came. Please try again.',
  retract: {
    open: 'Retract',
    of: (title: string) => `: ${title}`,
    title: 'Retract this entry?',
    close: 'Close',
    text: 'It stays in your log, marked as retracted, and its points are taken back. This cannot be undone.',
    reason: 'Why?',
    reasonHelp: 'Kept with the entry.',
    keep: 'Keep it',
    confirm: 'Retract it',
    sending: 'Sending …',
    lost: 'No answer came. Try again: it is retracted once, however often you ask.',
    failed: 'Something went wrong on our side. Please try again in a moment.',
    done: (title: string) => `${title} is retracted.`,
  },
};
