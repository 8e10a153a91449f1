import { execute } from '../../graphql/client';
import { FindManagers } from '../../graphql/generated/operations';
import { PeopleSearch } from '../../graphql/people-search.svelte';

/** Looks active people up while an admin types, oneself among them. */
export class ManagerSearch extends PeopleSearch {
  constructor() {
    super(async (search, signal) => {
      const { adminPeople } = await execute(FindManagers, { search }, signal);
      return adminPeople?.edges.map(({ node }) => node) ?? [];
    });
  }
}
