import { count } from './locale';

// Words about mentorships that more than one page says.

export type MentorshipRole = 'MENTEE' | 'MENTOR' | 'PEER';

export const mentorshipStates = {
  OFFERING: 'On its way',
  REQUESTED: 'Asked',
  ACCEPTED: 'Accepted',
  ACTIVE: 'Under way',
  PAUSED: 'Paused',
  FINISHED: 'Finished',
  WITHDRAWN: 'Withdrawn',
  UNANSWERED: 'Nobody could',
} as const;

export type MentorshipState = keyof typeof mentorshipStates;

/** What it is between the two once it was accepted, and what it may become before. */
export function relation(role: MentorshipRole, name: string, state: MentorshipState): string {
  const begun = !['OFFERING', 'REQUESTED', 'WITHDRAWN', 'UNANSWERED'].includes(state);
  if (role === 'PEER') return begun ? `You and ${name} are peers` : `A peer mentorship with ${name}`;
  if (role === 'MENTOR') return begun ? `You mentor ${name}` : `${name} would like you as a mentor`;
  return begun ? `${name} mentors you` : `You would like ${name} as a mentor`;
}

/** 14 -> "every 2 weeks", 10 -> "every 10 days" */
export function everyDays(days: number): string {
  if (days % 7 !== 0) return `every ${count(days, 'day')}`;
  return days === 7 ? 'every week' : `every ${days / 7} weeks`;
}
