import { messages } from './messages';
import type { ListedMentorship } from './types';

const over = ['FINISHED', 'WITHDRAWN', 'UNANSWERED'];

/** Those that go on or wait for me, and those that are over; each in the order they came in. */
export function sorted(mentorships: ListedMentorship[]) {
  const isOver = ({ state, step }: ListedMentorship) => over.includes(state) && step === 'NOTHING';
  const waits = ({ step }: ListedMentorship) => step !== 'NOTHING';
  const current = mentorships.filter((each) => !isOver(each));
  return {
    current: [...current.filter(waits), ...current.filter((each) => !waits(each))],
    past: mentorships.filter(isOver),
  };
}

/** What is next in a mentorship, in words; and whether it waits for me. */
export function nextOf(mentorship: ListedMentorship, today: string): { text: string; waits: boolean } {
  const { steps, states } = messages;
  const { state, step, answerBy, sessions, stepSessionId } = mentorship;
  const name = mentorship.other?.name ?? messages.somebody;
  const session = sessions.find(({ id }) => id === stepSessionId);
  switch (step) {
    case 'ANSWER':
      return { text: steps.answer(name, answerBy, today), waits: true };
    case 'PROPOSE_AGREEMENT':
      return { text: steps.propose(name), waits: true };
    case 'ANSWER_AGREEMENT':
      return { text: steps.agree(name), waits: true };
    case 'SCHEDULE_SESSION':
      return { text: steps.schedule(name), waits: true };
    case 'PREPARE_SESSION':
      return { text: steps.prepare(session?.day ?? null, today), waits: true };
    case 'CONFIRM_SESSION':
      return { text: steps.confirm(session?.day ?? null, today), waits: true };
    case 'REFLECT':
      return { text: steps.reflect(name), waits: true };
    case 'NOTHING':
      return { text: states[state](mentorship, name, today), waits: false };
  }
}
