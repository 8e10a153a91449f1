import { addDays, shortDay } from '../../ui/dates';
import type { Mentorship, Session } from './types';

const byTime = (a: Session, b: Session) =>
  a.day.localeCompare(b.day) || (a.time ?? '').localeCompare(b.time ?? '');

/**
 * Sessions in the order one needs them: the one to work on, others planned, and those that are past, the latest first.
 * The one that was on top when the page was opened stays there, unless it was cancelled: one may be writing its notes.
 */
export function arranged(
  { sessions, stepSessionId }: Pick<Mentorship, 'sessions' | 'stepSessionId'>,
  onTop: string | null = null,
) {
  const planned = sessions.filter(({ state }) => state === 'PLANNED').sort(byTime);
  const next =
    sessions.find(({ id, state }) => id === onTop && state !== 'CANCELLED') ??
    planned.find(({ id }) => id === stepSessionId) ??
    planned[0] ??
    null;
  return {
    next,
    later: planned.filter((session) => session !== next),
    past: sessions
      .filter((session) => session.state !== 'PLANNED' && session !== next)
      .sort((a, b) => byTime(b, a)),
  };
}

/** The day a next session is due by the agreed cadence, counted from the last one; never before today. */
export function suggestedDay(sessions: Session[], cadenceDays: number, today: string): string {
  const days = sessions.filter(({ state }) => state !== 'CANCELLED').map(({ day }) => day);
  const last = days.sort().at(-1);
  const due = last ? addDays(last, cadenceDays) : today;
  return due < today ? today : due;
}

/** "24 Nov 2026, 14:30" */
export function sessionTime({ day, time }: Pick<Session, 'day' | 'time'>): string {
  return [shortDay(day), time].filter(Boolean).join(', ');
}

/** One question a line. */
export function questionsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** From its day on either side can say, once, that it took place. */
export function canConfirm(session: Session, today: string): boolean {
  return (
    session.state === 'PLANNED' &&
    !session.confirmedByMe &&
    session.day <= today &&
    !hasLapsed(session, today)
  );
}

/** After 30 days nobody can say any more that it took place. */
export function hasLapsed({ day }: Pick<Session, 'day'>, today: string): boolean {
  return addDays(day, 30) < today;
}

/** Once somebody said that it took place, it can no longer be moved. */
export function canMove(session: Session): boolean {
  return session.state === 'PLANNED' && !session.confirmedByMe && !session.confirmedByOther;
}
