import { count, formatNumber } from '../../ui/locale';
import type { InboxItem, InboxKind } from './types';

const someone = 'A colleague';

export const messages = {
  title: 'What waits for me?',
  lead: 'Colleagues who named you, mentorships, people to write to, and what happened since.',
  failed: {
    title: 'Your inbox could not be loaded',
    text: 'The connection broke, or something went wrong on our side. Nothing in it is lost.',
  },
  empty: {
    title: 'Nothing waits for you',
    text: 'When a colleague names you in an entry, asks you to mentor them or thanks you, it will be here, and the number beside Inbox tells you.',
    step: 'Who would love to hear from you?',
  },
  confirmations: {
    title: 'Did it happen like this?',
    lead: 'Your yes lets it count in full for your colleague. It cannot be taken back, and neither can a no.',
    total: (total: number) => count(total, 'request'),
    all: (shown: number) => (shown === 1 ? 'Select it' : `Select all ${formatNumber(shown)}`),
    select: (kind: string, name: string) => `${kind} with ${name}`,
    confirm: 'Confirm',
    confirmMany: (selected: number) => (selected === 0 ? 'Confirm' : `Confirm ${formatNumber(selected)}`),
    decline: 'Decline',
    of: (kind: string, name: string) => `: ${kind}, ${name}`,
    sending: 'Sending …',
    lapses: 'lapses',
    evidence: 'Evidence',
    opensElsewhere: '(opens in a new tab)',
    more: 'Show more',
    confirmed: (name: string) => `Confirmed. It counts in full for ${name} now.`,
    notCounted: (name: string) =>
      `Confirmed. You confirmed many of ${name}’s entries lately, so this one stays self-reported.`,
    declined: (name: string) => `Declined. ${name} can read your reason.`,
    gone: 'It no longer waits for you: it was answered elsewhere, taken back, or lapsed.',
    moreFailed: 'No answer came. Please try again.',
    lost: 'No answer came. Confirm it again: it counts once, however often you ask.',
    broken: 'Something went wrong on our side. Please try again in a moment.',
    done: (confirmed: number, refused: number) =>
      refused === 0
        ? `${formatNumber(confirmed)} confirmed.`
        : `${formatNumber(confirmed)} confirmed, ${formatNumber(refused)} not: each says why.`,
  },
  decline: {
    title: 'Decline this entry?',
    close: 'Close',
    text: (name: string) =>
      `It then scores nothing, and ${name} can read why. This cannot be undone: if only a detail is wrong, talk to ${name} first.`,
    reason: 'Why?',
    reasonHelp: (name: string) => `A sentence that helps ${name}.`,
    reasonMissing: 'Say why, in a sentence.',
    keep: 'Do not decline',
    confirm: 'Decline it',
    sending: 'Sending …',
    lost: 'No answer came. What you wrote is kept. Decline it again: it is declined once, however often you ask.',
    broken: 'Something went wrong on our side. What you wrote is kept; please try again in a moment.',
  },
  kinds: {
    CONFIRMATION: 'Entries that name you',
    REQUEST: 'Mentorships that wait for your answer',
    SESSION: 'Sessions',
    CONTACT: 'People who would love to hear from you',
    THANKS: 'Thanks',
    BADGE: 'New badges',
    NEWS: 'What happened since',
  } satisfies Record<InboxKind, string>,
  due: (day: string, today: string) => (day < today ? 'was due' : 'due'),
  gone: 'It no longer waits for you.',
  dismiss: 'Dismiss',
  dismissOf: (sentence: string) => `: ${sentence}`,
  dismissAll: (items: number) => `Dismiss all ${formatNumber(items)}`,
  dismissing: 'Dismissing …',
  dismissed: (items: number) => `${count(items, 'item')} dismissed.`,
  dismissFailed: 'No answer came, so nothing was dismissed. Please try again.',
  open: {
    mentorship: 'Open the mentorship',
    answer: 'Read it and answer',
    prepare: 'Write your questions',
    held: 'Say whether it took place',
    contact: 'Open',
    badge: 'See your badges',
    thanks: 'See your thanks',
    log: 'See your log',
  },
  muting: {
    open: 'What shows here',
    muted: (kinds: string) => `Not shown: ${kinds}`,
    title: 'What shows here',
    close: 'Close',
    text: 'What is switched off is neither listed nor counted. It still happens, and comes back when you switch it on.',
    save: 'Save',
    sending: 'Saving …',
    lost: 'No answer came, so it is not certain whether this was saved. Please save it again.',
    broken: 'Something went wrong on our side. Please try again in a moment.',
  },
};

type Sentence = (who: string, item: InboxItem) => string;

const sentences: Record<InboxItem['event'], Sentence> = {
  MENTORSHIP_REQUESTED: (who) => `${who} asks you for a mentorship`,
  AGREEMENT_TO_PROPOSE: (who) => `Propose to ${who} what you agree on`,
  AGREEMENT_TO_ANSWER: (who) => `${who} proposed an agreement`,
  SESSION_TO_PREPARE: (who) => `A session with ${who} comes up: write your questions`,
  SESSION_TO_CONFIRM: (who) => `Did your session with ${who} take place?`,
  REFLECTION_TO_WRITE: (who) => `Your mentorship with ${who} has ended: look back on it`,
  CONTACT_OVERDUE: (who, { subject }) => `${subject ?? who} would love to hear from you`,
  BADGE_AWARDED: (_, { subject, badge }) => `You have a new badge: ${badge?.title ?? subject ?? ''}`,
  THANKS_RECEIVED: (who) => `${who} thanks you`,
  ENTRY_DECLINED: (who, { subject }) => `${who} declined your entry${subject ? `: ${subject}` : ''}`,
  REQUEST_ACCEPTED: (who) => `${who} accepted your request`,
  REQUEST_DECLINED: (who) => `${who} cannot take on your request`,
  REQUEST_LAPSED: (who) => `A request of ${who} lapsed: three working days went by`,
  REQUEST_PASSED_ON: (who) => `Your request went on to your next choice: ${who}`,
  REQUEST_UNANSWERED: () => 'None of those you asked could take on your request',
  REQUEST_WITHDRAWN: (who) => `${who} withdrew a request`,
  MENTORSHIP_AGREED: (who) => `You and ${who} have an agreement`,
  SESSION_SCHEDULED: (who) => `${who} planned a session with you`,
  SESSION_CANCELLED: (who) => `${who} called off a session, or says that it did not take place`,
  SESSION_HELD: (who) => `You and ${who} both confirmed your session: it is in your log`,
  FEEDBACK_GIVEN: (who) => `${who} gave you feedback`,
  FEEDBACK_ACTED_ON: (who) => `${who} acted on your feedback`,
  CHECKED_IN: (who) => `${who} said how it goes`,
  MENTORSHIP_PAUSED: (who) => `${who} paused your mentorship`,
  MENTORSHIP_RESUMED: (who) => `${who} took your mentorship up again`,
  MENTORSHIP_FINISHED: (who) => `${who} finished your mentorship`,
  ENTRY_DISPUTED: (who, { subject }) =>
    `${who} has a question about your entry${subject ? `: ${subject}` : ''}. Until it is settled it counts as self-reported`,
};

/** What an item says, in a sentence. */
export function sentenceOf(item: InboxItem): string {
  return sentences[item.event](item.person?.name ?? someone, item);
}

/** What its link says that one does there. */
export function stepOf({ kind, event }: InboxItem): string {
  const { open } = messages;
  if (event === 'SESSION_TO_PREPARE') return open.prepare;
  if (event === 'SESSION_TO_CONFIRM') return open.held;
  if (event === 'ENTRY_DECLINED' || event === 'ENTRY_DISPUTED') return open.log;
  const byKind: Partial<Record<InboxKind, string>> = {
    REQUEST: open.answer,
    CONTACT: open.contact,
    BADGE: open.badge,
    THANKS: open.thanks,
  };
  return byKind[kind] ?? open.mentorship;
}
