import { execute } from '../../graphql/client';
import { CaseEvidence } from '../../graphql/generated/operations';
import type { Evidence } from './types';

/** The latest entries of a person that a claim can lean on: those that stand and are for others to see. */
export class EvidenceChoice {
  entries = $state.raw<Evidence[] | null>(null);
  /** how many of the latest were looked through, of how many there are */
  looked = $state.raw({ at: 0, of: 0 });
  failed = $state(false);
  readonly #person: string;
  #asked = false;

  constructor(person: string) {
    this.#person = person;
  }

  /** Asks for them once they are wanted. */
  want() {
    if (!this.#asked) void this.load();
  }

  async load() {
    this.#asked = true;
    this.failed = false;
    try {
      const { person } = await execute(CaseEvidence, { person: this.#person });
      const nodes = person?.entries.edges.map(({ node }) => node) ?? [];
      this.entries = nodes.filter(stands);
      this.looked = { at: nodes.length, of: person?.entries.totalCount ?? 0 };
    } catch {
      this.failed = true;
    }
  }
}

function stands({ status, private: hidden }: Evidence): boolean {
  return !hidden && (status === 'SELF_REPORTED' || status === 'CONFIRMED');
}
