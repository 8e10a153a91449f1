import { execute } from '../../graphql/client';
import { FindManagers } from '../../graphql/generated/operations';
import type { PeopleLookup } from '../../ui/people';

const pauseBeforeAsking = 120;

/** Looks active people up while an admin types, oneself among them; only the last question counts. */
export class ManagerSearch implements PeopleLookup {
  found = $state.raw<PeopleLookup['found']>([]);
  busy = $state(false);
  failed = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  ask(text: string) {
    this.stop();
    const search = text.trim();
    this.busy = search !== '';
    if (search) this.#timer = setTimeout(() => this.#look(search, this.#turn), pauseBeforeAsking);
    else this.found = [];
  }

  stop() {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }

  async #look(search: string, turn: number) {
    const found = await execute(FindManagers, { search }).catch(() => null);
    if (turn !== this.#turn) return;
    this.failed = !found;
    this.found = found?.adminPeople?.edges.map(({ node }) => node) ?? [];
    this.busy = false;
  }
}
