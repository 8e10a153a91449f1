import { dayAndMonth } from './dates';
import { count } from './locale';

export const messages = {
  optional: '(optional)',
  asOf: 'as of',
  tryAgain: 'Try again',
  entry: {
    with: 'with',
    points: (points: number) => (points === 1 ? 'point' : 'points'),
    private: 'Private',
    evidence: 'Evidence',
    opensElsewhere: '(opens in a new tab)',
    status: {
      SELF_REPORTED: 'Self-reported',
      CONFIRMED: 'Confirmed',
      DECLINED: 'Declined',
      RETRACTED: 'Retracted',
    },
  },
  /** How colleagues answered when they were asked to confirm an entry. */
  confirmation: {
    waiting: (names: string, until: string | null) =>
      until ? `Waiting for ${names} until ${dayAndMonth(until)}` : `Waiting for ${names}`,
    lapsed: 'Nobody answered within 30 days: it stays self-reported',
    confirmed: (name: string) => `${name} confirmed`,
    notCounted: (name: string) =>
      `${name} confirmed; it stays self-reported, because they confirmed many of yours lately`,
    declined: (name: string, reason: string | null) =>
      reason ? `${name} declined: “${reason}”` : `${name} declined`,
    someone: 'A colleague',
  },
  people: {
    outside: (name: string) => `“${name}”, someone outside`,
    outsideTag: 'outside',
    chosen: 'People chosen',
    remove: (name: string) => `Remove ${name}`,
    searching: 'Looking …',
    found: (found: number) => `${count(found, 'choice')}. Use the arrow keys.`,
    nobody: 'No colleague of that name.',
    unreachable: 'Colleagues could not be looked up. Please try again in a moment.',
    unreachableOutside: 'Colleagues could not be looked up. You can still add a name.',
  },
  arrived: (fresh: number) => `Show ${count(fresh, 'new one', 'new ones')}`,
  review: {
    ENDORSED: (name: string) => `Endorsed by ${name}`,
    DISPUTED: (name: string) => `${name} has a question about it`,
  },
  tiers: { BRONZE: 'bronze', SILVER: 'silver', GOLD: 'gold' },
  pillars: {
    NETWORKING: 'Networking',
    MENTORING: 'Mentoring',
    GIVING_BACK: 'Giving back',
    PAYING_IT_FORWARD: 'Paying it forward',
  },
  form: {
    problems: 'Not sent yet. What you typed is all still here.',
    sending: 'Sending …',
    again: 'Send again',
    lost: {
      title: 'It is not certain whether this arrived',
      text: 'No answer came. Everything you typed is kept in this browser. Send it again when you are connected: however often it is sent, it is done once.',
    },
    failed: {
      title: 'Something went wrong on our side',
      text: 'Everything you typed is kept in this browser. Please send it again in a moment: it is done once.',
    },
  },
  goals: {
    goal: (number: number) => `Goal ${number}`,
    add: 'Add a goal',
    remove: (number: number) => `Remove goal ${number}`,
  },
  words: {
    chosen: (label: string) => `${label}: chosen`,
    remove: (word: string) => `Remove ${word}`,
    suggested: 'People here offer:',
    full: (most: number) => `That is all ${most}. Remove one to add another.`,
  },
};
