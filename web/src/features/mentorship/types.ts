import type {
  MentorshipFieldsFragment,
  MentorshipSessionFieldsFragment,
} from '../../graphql/generated/operations';

export type Mentorship = MentorshipFieldsFragment;
export type Session = MentorshipSessionFieldsFragment;
export type Agreement = NonNullable<Mentorship['agreement']>;
export type Choice = NonNullable<Mentorship['choices']>[number];
export type Feedback = Mentorship['feedback'][number];
export type Reflection = Mentorship['reflections'][number];
