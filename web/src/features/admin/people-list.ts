import { execute } from '../../graphql/client';
import { AdminPeople } from '../../graphql/generated/operations';
import type { Status } from './types';

export type Choice = { search: string; team: string; status: Status | '' };

/** A page of the people who fit; null for whoever is no admin. */
export async function peopleWho({ search, team, status }: Choice, after: string | null) {
  const asked = { search: search.trim() || null, team: team || null, status: status || null, after };
  return (await execute(AdminPeople, asked)).adminPeople;
}
