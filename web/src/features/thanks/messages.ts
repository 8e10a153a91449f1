import { exactDay } from '../../ui/dates';
import { formatNumber } from '../../ui/locale';
import type { Allowance, Thanks } from './types';

const someone = 'Someone who is no longer here';

export const messages = {
  title: 'Whom do you want to thank?',
  lead: 'Say what somebody did for you. They get evidence of it, confirmed by your words.',
  failed: {
    title: 'This page could not be loaded',
    text: 'The connection broke, or something went wrong on our side. What you have typed before is kept in this browser.',
  },
  form: {
    title: 'Thank somebody',
    to: 'Whom?',
    toHelp: 'A colleague.',
    practice: 'What for?',
    choose: 'Choose …',
    evidence: (kind: string) => `They get evidence of it: ${kind}.`,
    practiceHelp: 'The habit it belongs to.',
    text: 'In your words',
    textHelp: 'What they did, and what it changed for you.',
    hidden: 'Keep it between the two of us',
    hiddenHelp:
      'It is not shown in the team’s feed, and its words are in no log. You can show it later, unless they keep it so.',
    submit: 'Thank them',
    sending: 'Sending …',
    problems: 'Not sent yet. What you typed is all still here.',
    toMissing: 'Say whom you want to thank.',
    toUnknown: (typed: string) => `Choose “${typed}” from the list, or clear it.`,
    practiceMissing: 'Say what it belongs to.',
    textMissing: 'Say what you thank them for.',
    lost: 'No answer came. What you typed is kept. Send it again: it is given once, however often it is sent.',
    changed:
      'An earlier version of this arrived before the connection broke; you find it under “Given and received”. Send again to give this as well.',
    broken: 'Something went wrong on our side. What you typed is kept; please try again in a moment.',
    given: (name: string) => `Your thanks reached ${name}.`,
  },
  allowance: ({ left, perWeek, renewsOn }: Allowance) =>
    left === 0
      ? `You gave all ${formatNumber(perWeek)} of this week. You can thank again on ${exactDay(renewsOn)}; what you write is kept until then.`
      : `${formatNumber(left)} of ${formatNumber(perWeek)} left this week; new ones on ${exactDay(renewsOn)}.`,
  feed: {
    title: 'In your team',
    team: 'Team',
    empty: 'Thanks given to people of the team will stand here. Somebody has to begin.',
    noTeam: 'You are in no team yet. Thanks given to people of your team will stand here.',
  },
  mine: {
    title: 'Given and received',
    empty: 'What you give and what you receive will be kept here.',
    hidden: 'Not in the team’s feed',
    hiddenByOther: 'Kept out of the team’s feed by the other of you',
    hide: 'Hide from the feed',
    show: 'Show in the feed',
    of: (sentence: string) => `: ${sentence}`,
    lost: 'No answer came. Please try again.',
  },
  more: 'Show more',
  loadingMore: 'Loading …',
  listFailed: 'No answer came.',
  again: 'Try again',
};

/** "Ann thanked you", as who reads it sees it. */
export function sentenceOf({ from, to, given, received }: Thanks): string {
  return `${given ? 'You' : (from?.name ?? someone)} thanked ${received ? 'you' : (to?.name ?? 'someone who is no longer here')}`;
}
