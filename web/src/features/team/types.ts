import type { MyTeamQuery, MyTeamQueryVariables } from '../../graphql/generated/operations';

export type Report = NonNullable<MyTeamQuery['myTeam']>['edges'][number]['node'];
export type Order = MyTeamQueryVariables['orderBy'];
export type Band = Report['band'];
