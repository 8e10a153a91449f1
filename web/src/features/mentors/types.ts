import type {
  FindMentorsQuery,
  LineageNodeFieldsFragment,
  MentorOfferFieldsFragment,
  MentorshipListItemFragment,
  MentorshipToFollowQuery,
} from '../../graphql/generated/operations';

export type Candidate = FindMentorsQuery['mentorCandidates'][number];
export type ListedMentorship = MentorshipListItemFragment;
export type Offer = MentorOfferFieldsFragment;
export type LineageNode = LineageNodeFieldsFragment;
export type FollowedMentorship = NonNullable<MentorshipToFollowQuery['mentorship']>;
