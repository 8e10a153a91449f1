import { execute } from '../../graphql/client';
import { AdminPeople } from '../../graphql/generated/operations';
import type { Person, Status } from './types';

export type Choice = { search: string; team: string; status: Status | '' };

/** People a page at a time; another choice starts anew and keeps what is shown until it is there. */
export class PeopleList {
  people = $state.raw<Person[] | null>(null);
  isAdmin = $state(true);
  hasMore = $state(false);
  loading = $state(false);
  failed = $state(false);
  #after: string | null = null;
  #turn = 0;

  async show(choice: Choice) {
    this.#after = null;
    await this.more(choice, true);
  }

  async more({ search, team, status }: Choice, anew = false) {
    this.#turn += 1;
    const turn = this.#turn;
    this.loading = true;
    this.failed = false;
    try {
      const asked = {
        search: search.trim() || null,
        team: team || null,
        status: status || null,
        after: this.#after,
      };
      const { adminPeople } = await execute(AdminPeople, asked);
      if (turn !== this.#turn) return;
      this.isAdmin = adminPeople !== null;
      const arrived = adminPeople?.edges.map(({ node }) => node) ?? [];
      this.people = anew ? arrived : [...(this.people ?? []), ...arrived];
      this.#after = adminPeople?.pageInfo.endCursor ?? null;
      this.hasMore = adminPeople?.pageInfo.hasNextPage ?? false;
    } catch {
      if (turn === this.#turn) this.failed = true;
    } finally {
      if (turn === this.#turn) this.loading = false;
    }
  }

  /** Shows a person as they are now, where they stand in the list. */
  replace(person: Person) {
    this.people = this.people?.map((each) => (each.id === person.id ? person : each)) ?? null;
  }
}
