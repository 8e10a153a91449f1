import type { AdminPeopleQuery, AdminTeamsQuery } from '../../graphql/generated/operations';

export type Person = NonNullable<AdminPeopleQuery['adminPeople']>['edges'][number]['node'];
export type Team = NonNullable<AdminTeamsQuery['adminTeams']>[number];
export type Rubric = AdminTeamsQuery['rubrics'][number];
export type Status = 'ACTIVE' | 'INACTIVE' | 'ADMIN';

/** Somebody at a provider of single sign-on; the subject is theirs there. */
export type Identity = { issuer: string; subject: string };
