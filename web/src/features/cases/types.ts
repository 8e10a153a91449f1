import type { CaseEvidenceQuery, MyCasesQuery, PromotionCaseQuery } from '../../graphql/generated/operations';

export type Case = NonNullable<PromotionCaseQuery['promotionCase']>;
export type Assessment = NonNullable<Case['self']>;
export type Rating = Assessment['ratings'][number]['rating'];
export type Outcome = NonNullable<Case['decision']>['outcome'];
export type Evidence = NonNullable<CaseEvidenceQuery['person']>['entries']['edges'][number]['node'];
export type Look = NonNullable<MyCasesQuery['me']['looks']>['edges'][number]['node'];
