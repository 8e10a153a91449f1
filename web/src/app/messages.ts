import { formatNumber } from '../ui/locale';

export const messages = {
  name: 'Readiness',
  skip: 'Skip to content',
  navigation: 'Pages',
  pages: {
    home: 'Home',
    inbox: 'Inbox',
    log: 'Log',
    readiness: 'Readiness',
    relationships: 'Relationships',
    mentors: 'Mentors',
    mentorship: 'Mentorship',
    thanks: 'Thanks',
    badges: 'Badges',
    leaderboards: 'Leaderboards',
    settings: 'Settings',
    team: 'My team',
    cases: 'Promotion',
    report: 'A person',
    admin: 'Admin',
  },
  groups: { together: 'Together', game: 'The game', reviews: 'Reviews', administration: 'Administration' },
  more: 'More',
  waiting: (title: string, waiting: number) => `${title}, ${formatNumber(waiting)} waiting`,
  signOut: 'Sign out',
  signOutFailed: 'You are still signed in: no answer came. Please try again.',
  shortcuts: {
    open: 'Keyboard shortcuts',
    title: 'Keyboard shortcuts',
    close: 'Close',
    list: [
      { keys: '/', does: 'Search on this page' },
      { keys: 'l', does: 'Log an activity' },
      { keys: 't', does: 'Show charts as tables, and back' },
      { keys: '?', does: 'Show this list' },
      { keys: 'Esc', does: 'Close a dialog or a list' },
    ],
    enabled: 'Use single-key shortcuts in this browser',
  },
  offline:
    'You are offline. What you have typed is kept in this browser and nothing is sent until you send it.',
  notFound: {
    title: 'There is no page here',
    text: 'The address may be mistyped, or the page has moved.',
    home: 'Go to Home',
  },
  unreachable: {
    title: 'Readiness could not be reached',
    text: 'No answer came. What you have typed before is kept in this browser.',
  },
  notLoaded: {
    title: 'This page could not be loaded',
    text: 'The connection broke, or Readiness has a newer version by now. What you have typed is kept in this browser.',
  },
  outdated: 'Readiness has a newer version. What you have typed is kept in this browser when you reload.',
  reload: 'Reload',
  putOff:
    'That was more than Readiness answers at once. What was not done is tried again in a moment; if not, please try again yourself.',
  newBadge: {
    one: (title: string, tier: string) => `You have a new badge: ${title}, ${tier}.`,
    all: 'See your badges',
    dismiss: 'Dismiss',
  },
};
