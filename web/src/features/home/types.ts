import type { HomeQuery } from '../../graphql/generated/operations';

export type ActivityKind = HomeQuery['activityKinds'][number];
export type Standing = HomeQuery['me']['standing'];
export type Entry = HomeQuery['me']['entries']['edges'][number]['node'];
