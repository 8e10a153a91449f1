import { relativeDay, shortDay } from '../../ui/dates';
import { count, ordinal } from '../../ui/locale';
import type { ListedMentorship } from './types';

type Say = (mentorship: ListedMentorship, name: string, today: string) => string;

const nextSession: Say = ({ sessions }, _, today) => {
  const days = sessions.filter(({ state }) => state === 'PLANNED').map(({ day }) => day);
  const next = days.sort()[0];
  return next ? `Next session ${relativeDay(next, today)}` : 'Nothing waits for you';
};

/** What a mentorship says when nothing waits for me. */
const states: Record<ListedMentorship['state'], Say> = {
  OFFERING: () => 'On its way to your next choice',
  REQUESTED: ({ answerBy }, name) =>
    answerBy ? `${name} can answer until ${shortDay(answerBy)}` : `${name} was asked`,
  ACCEPTED: (_, name) => `The proposal is with ${name}`,
  ACTIVE: nextSession,
  PAUSED: () => 'Paused; nothing is due',
  FINISHED: ({ finishedOn }, _, today) =>
    finishedOn ? `Finished ${relativeDay(finishedOn, today)}` : 'Finished',
  WITHDRAWN: () => 'The request was withdrawn',
  UNANSWERED: () => 'Nobody could this time',
};

export const messages = {
  title: 'Who could help you grow, and whom could you help?',
  somebody: 'Somebody',
  loadFailed: {
    title: 'This page could not be loaded',
    text: 'The connection broke, or something went wrong on our side. What you have typed is kept in this browser.',
  },
  states,
  steps: {
    answer: (name: string, by: string | null, today: string) =>
      by ? `Answer ${name}, ${relativeDay(by, today)} at the latest` : `Answer ${name}`,
    propose: (name: string) => `Propose to ${name} what you agree on`,
    agree: (name: string) => `Read what ${name} proposes`,
    schedule: (name: string) => `Plan a session with ${name}`,
    prepare: (day: string | null, today: string) =>
      day ? `Write your questions for the session ${relativeDay(day, today)}` : 'Write your questions',
    confirm: (day: string | null, today: string) =>
      day
        ? `Say whether the session ${relativeDay(day, today)} took place`
        : 'Say whether the session took place',
    reflect: (name: string) => `Write what you take with you from ${name}`,
  },
  list: {
    title: 'Your mentorships',
    empty: 'Mentors, mentees and peers you work with will be listed here, with what is next in each.',
    emptyStep: 'Find somebody below, or offer what you know.',
    past: (many: number) => `Past (${many})`,
  },

  find: {
    title: 'Find somebody',
    kind: 'What do you look for?',
    kinds: { MENTORING: 'A mentor', PEER: 'A peer' },
    topics: 'What would you like to grow in?',
    topicsHelp: 'Press Enter after each.',
    values: 'What matters to you in a person?',
    valuesHelp: 'Such as candour or patience. Press Enter after each.',
    found: (many: number) => `${count(many, 'person', 'people')}, the best match first`,
    onward: (chosen: number) => `${chosen} chosen: on to your request`,
    none: 'Nobody offers this just now',
    noneText: 'Try fewer or plainer topics, or look again in a week: offers change.',
    failed: 'The search did not work. What you chose is still here.',
    free: (places: number) =>
      places === 0 ? 'No free place just now' : `${count(places, 'free place', 'free places')}`,
    peers: 'Open to peers too',
    notPeers: 'Offers mentoring only',
    meets: (cadence: string) => `meets ${cadence}`,
    badges: 'See their badges',
    topicsOf: 'Topics',
    valuesOf: 'Values',
    choose: 'Choose',
    takeOut: 'Take out',
    choice: (position: number) => `Your ${ordinal(position)} choice`,
    why: 'Why this match?',
    match: (match: number) => `${match} of 100`,
    points: (points: number) => `${points}`,
    aspects: {
      TOPICS: 'Topics',
      VALUES: 'Values',
      LEVEL: 'Level',
      CAPACITY: 'Free places',
      RESPONSIVENESS: 'Answers',
    },
  },

  request: {
    title: 'Your request',
    rule: 'Whoever you ask has three working days to answer; if they cannot, or do not, your next choice is asked.',
    choices: 'Whom to ask, in this order',
    choicesEmpty: 'Choose up to five people from the list.',
    keys: 'Alt with the arrow keys moves a choice.',
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    takeOut: (name: string) => `Take ${name} out`,
    now: (name: string, position: number) => `${name} is now your ${ordinal(position)} choice.`,
    goals: 'What do you want to reach?',
    goalsHelp: 'One to three goals. Whoever is asked reads them.',
    message: 'A word to them',
    messageHelp: 'Why you, why now. Everyone who is asked reads the same.',
    submit: 'Ask',
    follows: 'It follows on from an earlier mentorship; its goals came along.',
    afresh: 'Start afresh',
    problems: { choices: 'Choose at least one person from the list.', goals: 'Write at least one goal.' },
  },

  offer: {
    title: 'Your offer to mentor',
    none: 'Somebody here may be looking for just what you know. Teaching also deepens your own understanding.',
    create: 'Offer to mentor',
    change: 'Change',
    open: 'Open',
    paused: 'Paused: nobody new can ask you',
    taken: (taken: number, capacity: number) => `${taken} of ${count(capacity, 'place')} taken`,
    peers: 'Peers too',
    meets: (cadence: string) => `A session ${cadence}`,
    close: 'Close',
    topics: 'What can you help with?',
    topicsHelp: 'Press Enter after each.',
    values: 'What do you value?',
    about: 'About how you work',
    aboutHelp: 'What a session with you is like.',
    capacity: 'How many people at once',
    cadence: 'Days between sessions',
    cadenceHelp: '7 to 60.',
    peersLabel: 'Also for peers',
    peersHelp: 'People at your stage who want to grow side by side.',
    openLabel: 'People can ask me now',
    openHelp: 'Switch it off to pause. What is under way goes on.',
    submit: 'Save offer',
    saved: 'Your offer is saved. People who look for it can find it.',
    savedPaused: 'Saved. Nobody new can ask you until you open it again.',
    problems: {
      topics: 'Name at least one thing you can help with.',
      cadence: 'Give a whole number of days from 7 to 60.',
    },
  },

  lineage: {
    title: 'Lineage',
    lead: 'Who helped whom grow, where both wanted it shown.',
    above: 'Who mentored you, and who mentored them',
    below: 'Whom you mentored, and whom they mentored',
    empty: 'Once a mentorship is agreed on, you will see here how help is passed on, up and down from you.',
  },
};
