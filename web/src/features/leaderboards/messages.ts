import { count, formatNumber, ordinal } from '../../ui/locale';

export const messages = {
  title: 'How is everyone doing?',
  scope: { legend: 'Whose board', team: 'My team', organisation: 'Everyone' },
  period: { legend: 'Period', WEEK: 'Week', MONTH: 'Month', QUARTER: 'Quarter', ALL_TIME: 'All time' },
  measure: {
    label: 'Measure',
    TOTAL: 'All pillars',
    NETWORKING: 'Networking',
    MENTORING: 'Mentoring',
    GIVING_BACK: 'Giving back',
    PAYING_IT_FORWARD: 'Paying it forward',
  },
  earlier: 'Earlier',
  later: 'Later',
  running: { WEEK: 'this week', MONTH: 'this month', QUARTER: 'this quarter', ALL_TIME: '' },
  week: (number: number) => `week ${number}`,
  closed: 'ended',
  live: 'Live',
  waiting: 'Connecting again …',
  ended: 'Not live',
  resume: 'Reload',
  members: (members: number) => count(members, 'person', 'people'),

  columns: { rank: 'Rank', name: 'Name', points: 'Points', movement: 'Change' },
  caption: (board: string, period: string) => `${board}, ${period}`,
  you: 'you',
  movement: {
    up: (places: number) => `up ${count(places, 'place')}`,
    down: (places: number) => `down ${count(places, 'place')}`,
    same: 'same place',
    none: 'nothing to compare with',
  },
  mine: (rank: number, members: number, points: number) =>
    `You are ${ordinal(rank)} of ${formatNumber(members)} with ${count(points, 'point')}.`,
  mineHidden: (rank: number, points: number) =>
    `You would be ${ordinal(rank)} with ${count(points, 'point')}. Only you can see this.`,
  mineNone: 'You have no points in this period yet.',
  mineNoneClosed: 'You had no points in this period.',
  logOne: 'Log an activity',
  top: 'At the top',
  around: 'Around you',
  names: 'A name leads to the badges of whoever shows theirs.',
  more: (rows: number) => `Show the first ${formatNumber(rows)}`,

  empty: {
    title: 'Nobody is on this board yet',
    text: 'Whoever has joined and logs something that scores will be listed here at once.',
    closedTitle: 'Nobody was on this board',
    closedText: 'Nobody who is on the boards had points in this period.',
  },
  noTeam: 'You are in no team yet, so there is no team board to show.',
  off: {
    title: 'Boards are switched off here',
    text: 'Your organisation does without them. Your log, your points and your streak stay as they are.',
  },
  failed: {
    title: 'The board could not be loaded',
    text: 'The connection broke, or something went wrong on our side. Nothing was lost.',
  },

  presence: {
    title: 'How you appear',
    legend: 'Show me on the boards',
    NAMED: { label: 'By name', help: (name: string) => `Everyone sees you as ${name}.` },
    PSEUDONYM: { label: 'By a pseudonym', help: () => 'Everyone sees your points, nobody sees it is you.' },
    HIDDEN: { label: 'Not at all', help: () => 'You are on no board and in no count.' },
    pseudonym: 'Pseudonym',
    pseudonymMissing: 'Choose the name you want to be shown by.',
    save: 'Save',
    saving: 'Saving …',
    saved: 'Saved. It holds from now on, on every board.',
    lost: 'No answer came. Your choice is still here; please save it again.',
    failed: 'Something went wrong on our side. Please save it again in a moment.',
  },
};
