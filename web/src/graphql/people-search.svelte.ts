import { execute } from './client';
import { FindPeople, type FindPeopleQuery } from './generated/operations';

type Colleague = FindPeopleQuery['people']['edges'][number]['node'];

const pauseBeforeAsking = 120;

/** Looks colleagues up while one types: asks after a short pause, and only the last question counts. */
export class PeopleSearch {
  found = $state.raw<Colleague[]>([]);
  busy = $state(false);
  failed = $state(false);
  #current: AbortController | undefined;

  ask(text: string) {
    this.#current?.abort();
    const search = text.trim();
    this.busy = search !== '';
    if (!search) {
      this.found = [];
      this.failed = false;
      return;
    }
    const question = new AbortController();
    this.#current = question;
    const timer = setTimeout(() => this.#look(search, question.signal), pauseBeforeAsking);
    question.signal.addEventListener('abort', () => clearTimeout(timer));
  }

  stop() {
    this.#current?.abort();
  }

  async #look(search: string, signal: AbortSignal) {
    try {
      const { people } = await execute(FindPeople, { search }, signal);
      if (signal.aborted) return;
      this.found = people.edges.map(({ node }) => node);
      this.failed = false;
    } catch {
      if (signal.aborted) return;
      this.found = [];
      this.failed = true;
    }
    this.busy = false;
  }
}
