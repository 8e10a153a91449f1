import type { CriterionFieldsFragment, PersonReadinessFragment } from '../../graphql/generated/operations';

export type Readiness = NonNullable<PersonReadinessFragment['readiness']>;
export type Criterion = CriterionFieldsFragment;
export type NextAction = Readiness['nextActions'][number];
export type TrendPoint = Readiness['trend'][number];
export type Forecast = Readiness['forecast'];
export type ForecastWeek = Forecast['weeks'][number];
