import type { CaseEvidenceQuery, PromotionCaseQuery } from '../../graphql/generated/operations';

export type Case = NonNullable<PromotionCaseQuery['promotionCase']>;
export type Assessment = NonNullable<Case['self']>;
export type Rating = Assessment['ratings'][number]['rating'];
export type Evidence = NonNullable<CaseEvidenceQuery['person']>['entries']['edges'][number]['node'];
