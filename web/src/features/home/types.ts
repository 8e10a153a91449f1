import type { ChallengeFieldsFragment, HomeQuery } from '../../graphql/generated/operations';

export type ActivityKind = HomeQuery['activityKinds'][number];
export type Standing = HomeQuery['me']['standing'];
export type Quest = NonNullable<HomeQuery['me']['quests']>[number];
export type Team = NonNullable<HomeQuery['me']['team']>;
export type Challenge = ChallengeFieldsFragment;
export type Entry = HomeQuery['me']['entries']['edges'][number]['node'];
