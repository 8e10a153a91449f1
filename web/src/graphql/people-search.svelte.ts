import { execute } from './client';
import { FindPeople, type FindPeopleQuery } from './generated/operations';

type Colleague = FindPeopleQuery['people']['edges'][number]['node'];
type Find = (search: string, signal: AbortSignal) => Promise<Colleague[]>;

const pauseBeforeAsking = 120;

const colleagues: Find = async (search, signal) =>
  (await execute(FindPeople, { search }, signal)).people.edges.map(({ node }) => node);

/** Looks people up while one types, colleagues unless it is told whom: asks after a short pause, and only the last question counts. */
export class PeopleSearch {
  found = $state.raw<Colleague[]>([]);
  busy = $state(false);
  failed = $state(false);
  readonly #find: Find;
  #current: AbortController | undefined;

  constructor(find = colleagues) {
    this.#find = find;
  }

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
      const found = await this.#find(search, signal);
      if (signal.aborted) return;
      this.found = found;
      this.failed = false;
    } catch {
      if (signal.aborted) return;
      this.found = [];
      this.failed = true;
    }
    this.busy = false;
  }
}
