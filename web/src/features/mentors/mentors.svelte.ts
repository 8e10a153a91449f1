import { execute } from '../../graphql/client';
import {
  MentorshipToFollow,
  MentorsNews,
  MentorsPage,
  type MentorsPageQuery,
} from '../../graphql/generated/operations';
import type { FollowedMentorship, Offer } from './types';

/** What the page shows, asked for anew when something changed. */
export class Mentors {
  answer = $state.raw<MentorsPageQuery | null>(null);
  failed = $state(false);

  load = async () => {
    this.failed = false;
    try {
      this.answer = await execute(MentorsPage, {});
    } catch {
      this.failed = true;
    }
  };

  /** Without an answer what is shown stays. */
  renew = async () => {
    const news = await execute(MentorsNews, {});
    if (this.answer) this.answer = { ...this.answer, ...news };
  };

  takeOffer(mentorOffer: Offer) {
    if (this.answer) this.answer = { ...this.answer, mentorOffer };
  }
}

/** The mentorship a request follows on from; nothing when there is none to see or no answer came. */
export async function mentorshipToFollow(id: string): Promise<FollowedMentorship | null> {
  const answer = await execute(MentorshipToFollow, { id }).catch(() => null);
  return answer?.mentorship ?? null;
}
