import type {
  AllowanceFieldsFragment,
  ThanksFieldsFragment,
  ThanksFormQuery,
} from '../../graphql/generated/operations';

export type Thanks = ThanksFieldsFragment;
export type Allowance = AllowanceFieldsFragment;
export type Practice = ThanksFormQuery['thankedPractices'][number];
