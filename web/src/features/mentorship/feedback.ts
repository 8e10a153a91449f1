import { utc } from '../../ui/dates';
import type { Feedback, Session } from './types';

const rank = ({ actedOn, forMe }: Feedback) => (actedOn ? 2 : forMe ? 0 : 1);

/** What waits for me first, then what waits for the other side, then what was acted on; the latest first in each. */
export function sortedFeedback(feedback: Feedback[]): Feedback[] {
  return [...feedback].sort(
    (a, b) => rank(a) - rank(b) || utc(b.givenOn).getTime() - utc(a.givenOn).getTime(),
  );
}

/** Sessions that feedback can be about: from their day on, the latest first. */
export function sessionsToSpeakOf(sessions: Session[], today: string): Session[] {
  return sessions
    .filter(({ state, day }) => state !== 'CANCELLED' && day <= today)
    .sort((a, b) => b.day.localeCompare(a.day));
}
