import { execute } from '../../graphql/client';
import { FindMentors } from '../../graphql/generated/operations';
import type { WrittenRequest } from './request';
import type { Candidate } from './types';

type Wanted = Pick<WrittenRequest, 'topics' | 'values' | 'kind'>;

/** People who offer what one looks for. Only the last question counts; what was found stays until there is an answer. */
export class Candidates {
  found = $state.raw<Candidate[] | null>(null);
  failed = $state(false);
  #current: AbortController | undefined;

  async ask({ topics, values, kind }: Wanted) {
    this.#current?.abort();
    const question = new AbortController();
    const { signal } = question;
    this.#current = question;
    this.failed = false;
    try {
      const answer = await execute(FindMentors, { topics, values, peers: kind === 'PEER' }, signal);
      if (!signal.aborted) this.found = answer.mentorCandidates;
    } catch {
      if (!signal.aborted) this.failed = true;
    }
  }

  stop() {
    this.#current?.abort();
  }
}
