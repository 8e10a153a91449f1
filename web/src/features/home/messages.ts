import { exactDay, relativeDay } from '../../ui/dates';
import { count, formatNumber } from '../../ui/locale';

export const messages = {
  title: 'What did you do this week?',
  lead: 'Log it while it is fresh. It takes a minute.',
  loadFailed: {
    title: 'This page could not be loaded',
    text: 'The connection broke, or something went wrong on our side. What you have typed before is kept in this browser.',
  },

  kind: {
    label: 'Find an activity',
    placeholder: 'Mentor, event, thanks …',
    list: 'Activities',
    recent: 'You logged these lately',
    none: (search: string) =>
      `No activity matches “${search}”. Try a plainer word, or clear the search to see all of them.`,
    found: (found: number) => count(found, 'activity', 'activities'),
    change: 'Change',
    chosen: 'Activity',
    points: (points: number) => count(points, 'point'),
    half: 'half until confirmed',
    minutes: (minutes: number) => `${minutes} min`,
    people: (people: number) =>
      people === 1 ? 'needs a person' : `needs ${['no', 'one', 'two', 'three'][people] ?? people} people`,
    evidence: 'needs a link',
    caps: (day: number, week: number) => `max ${day} a day, ${week} a week`,
    worthNow: (now: number, full: number) =>
      `${count(now, 'point')} now, ${formatNumber(full)} once confirmed`,
    worth: (points: number) => `${count(points, 'point')}`,
  },

  people: {
    label: (needed: number) => (needed > 1 ? 'Whom did you introduce to each other?' : 'Who was it with?'),
    help: (needed: number) =>
      needed > 1
        ? 'Two people. Colleagues can confirm it, which makes it count in full.'
        : 'A colleague can confirm it, which makes it count in full. Someone outside is fine too.',
    helpOptional: 'A colleague, or someone outside.',
  },

  day: {
    label: 'When?',
    said: (day: string, today: string) => `${exactDay(day)}, ${relativeDay(day, today)}`,
  },
  evidence: { label: 'Link to evidence', help: 'An address that begins with https://' },
  note: {
    label: 'Note',
    help: 'What happened, what you take from it.',
    left: (used: number, limit: number) => `${formatNumber(used)} of ${formatNumber(limit)} characters`,
  },
  private: {
    label: 'Private',
    help: 'Only you can see it. It scores nothing and counts on no board.',
  },
  submit: 'Log it',
  sending: 'Sending …',
  sendAgain: 'Send again',

  problems: {
    title: 'Not logged yet. What you typed is all still here.',
    kind: 'Choose an activity.',
    people: (needed: number) => (needed > 1 ? 'Say which two people it was.' : 'Say who it was with.'),
    unfinishedPerson: (text: string) => `Choose “${text}” from the list, or clear it.`,
    evidenceMissing: 'Add the link to what you did.',
    evidenceNotHttps: 'The link must begin with https://',
    dayMissing: 'Say which day it was.',
    dayInFuture: 'The day lies in the future.',
    dayTooEarly: 'The day lies more than 90 days back.',
    noteTooLong: 'The note is longer than 2,000 characters.',
  },

  lost: {
    title: 'It is not certain whether this arrived',
    text: 'No answer came. Everything you typed is kept in this browser. Send it again when you are connected: however often it is sent, it counts once.',
    kept: 'This was being sent when the connection broke or the page was closed. Send it again: it counts once, even if it had arrived.',
  },
  failed: {
    title: 'Something went wrong on our side',
    text: 'Everything you typed is kept in this browser. Please send it again in a moment: it counts once.',
  },
  changed: {
    title: 'An earlier version of this was already logged',
    text: 'It arrived before the connection broke, and you have changed it since. You will find it in your log, where you can retract it.',
    keep: 'Keep what was logged',
    another: 'Log this as well',
  },

  offered: {
    title: 'You were writing something else',
    text: (written: string) => `${written}, with what you typed, is all still here.`,
    sent: (written: string, offered: string) =>
      `${written} was sent and no answer came. Send it again first; ${offered} can follow.`,
    take: (offered: string) => `Change it to: ${offered}`,
    keep: 'Keep it as it is',
    something: 'An activity',
    sentPerson: (name: string) =>
      `It was sent and no answer came. Send it again first; one with ${name} can follow.`,
    addPerson: (name: string) => `Add ${name} to it`,
  },
  withPeople: (names: string) => `With ${names}. What did you do?`,
  withoutPeople: 'With nobody',
  contactMissing: 'Your contact could not be looked up. You can name them in the form.',

  logged: (title: string, points: number) => `Logged: ${title}, ${count(points, 'point')}.`,
  levelReached: (level: number) => `You reached level ${formatNumber(level)}.`,

  standing: {
    title: 'Where you stand',
    points: 'points',
    level: (level: number) => `Level ${formatNumber(level)}`,
    toNext: (left: number, next: number) => `${count(left, 'point')} to level ${formatNumber(next)}`,
    streak: (weeks: number) => (weeks === 0 ? 'No streak yet' : `${count(weeks, 'week')} in a row`),
    streakHelp: (weeks: number) =>
      weeks === 0
        ? 'A week counts with one activity that scores.'
        : 'Weeks with at least one activity that scored. The running week never breaks it.',
    pillars: 'By pillar',
  },

  quests: {
    title: 'Three ideas for this week',
    some: 'Ideas for this week',
    log: (title: string) => `${title}: log it`,
    progress: (done: number, target: number) => `${formatNumber(done)} of ${formatNumber(target)}`,
    gain: (gain: string) => `${gain} once confirmed`,
    gainHelp: 'What it adds to your readiness, as of when it was suggested',
    done: 'Done this week',
    allDone: 'All done for this week. New ideas come on Monday.',
    empty: 'No ideas this week: whatever you could log next counts in full already.',
    why: 'Why these?',
  },

  challenges: {
    title: 'Team challenge',
    titleMany: 'Team challenges',
    team: 'Team',
    empty: (team: string) => `No challenge is running in ${team}.`,
    emptyMember: 'Whoever leads the team can set one; its progress will be shown here.',
    emptyLead: 'Set one and everyone in the team will see its progress here.',
    points: (points: number, target: number) => `${formatNumber(points)} of ${count(target, 'point')}`,
    ends: 'ends',
    ended: 'ended',
    reached: 'Reached',
    measure: {
      TOTAL: 'All pillars',
      NETWORKING: 'Networking',
      MENTORING: 'Mentoring',
      GIVING_BACK: 'Giving back',
      PAYING_IT_FORWARD: 'Paying it forward',
    },
    who: 'Counts everyone who is on the team board.',
    failed: 'The challenges could not be loaded.',
    again: 'Try again',
    set: {
      open: 'Set a challenge',
      title: 'Set a challenge for',
      close: 'Close',
      name: 'What is it called?',
      nameHelp: 'For example: A hundred thanks',
      measure: 'Which points count?',
      period: 'For how long?',
      periods: { WEEK: 'This week', MONTH: 'This month', QUARTER: 'This quarter' },
      target: 'How many points together?',
      targetHelp: 'Points of everyone who is on the team board, from the first day of the period.',
      submit: 'Set it',
      sending: 'Sending …',
      problems: 'Not set yet. What you typed is still here.',
      nameMissing: 'Give it a name.',
      targetMissing: 'Say how many points, as a whole number of at least 1.',
      lost: 'No answer came. What you typed is kept; set it again: it is set once, however often you ask.',
      broken: 'Something went wrong on our side. What you typed is kept; please try again in a moment.',
      done: (title: string) => `${title} is set.`,
    },
    end: {
      open: 'End it',
      of: (title: string) => `: ${title}`,
      title: 'End this challenge?',
      text: 'It disappears for everyone in the team. The points people have stay theirs.',
      keep: 'Keep it',
      confirm: 'End it',
      lost: 'No answer came. Please try again.',
      done: (title: string) => `${title} has ended.`,
    },
  },

  recent: {
    title: 'Lately',
    all: (total: number) => `All ${count(total, 'entry', 'entries')}`,
    empty: 'Your entries will be listed here, each with why it scored what it scored.',
    emptyStep: 'A good first step: thank someone who helped you.',
  },
};
