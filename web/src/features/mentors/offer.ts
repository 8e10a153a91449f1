import type { MentorOfferInput } from '../../graphql/generated/operations';
import type { Problem } from '../../ui/problem';
import { messages } from './messages';
import type { Offer } from './types';

export type WrittenOffer = {
  topics: string[];
  values: string[];
  about: string;
  capacity: string;
  cadenceDays: string;
  peers: boolean;
  open: boolean;
};

export function offerFrom(offer: Offer | null): WrittenOffer {
  return {
    topics: [...(offer?.topics ?? [])],
    values: [...(offer?.values ?? [])],
    about: offer?.about ?? '',
    capacity: String(offer?.capacity ?? 2),
    cadenceDays: String(offer?.cadenceDays ?? 14),
    peers: offer?.peers ?? false,
    open: offer?.open ?? true,
  };
}

/** What is missing before it is worth asking the server, which checks all of it again. */
export function problemsOfOffer({ topics, cadenceDays }: WrittenOffer): Problem[] {
  const { problems } = messages.offer;
  const days = Number(cadenceDays.trim() || Number.NaN);
  return [
    ...(topics.length > 0 ? [] : [{ field: 'topics', message: problems.topics }]),
    ...(Number.isInteger(days) && days >= 7 && days <= 60
      ? []
      : [{ field: 'cadenceDays', message: problems.cadence }]),
  ];
}

export function offerInput(written: WrittenOffer): MentorOfferInput {
  return {
    ...written,
    about: written.about.trim() || null,
    capacity: Number(written.capacity),
    cadenceDays: Number(written.cadenceDays),
  };
}
