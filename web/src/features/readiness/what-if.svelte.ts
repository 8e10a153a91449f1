import { execute } from '../../graphql/client';
import { RequestFailed } from '../../graphql/failures';
import { WhatIf, type WhatIfQuery } from '../../graphql/generated/operations';
import { messages } from './messages';
import { type Imagined, imaginedEntries } from './spread';

type Readiness = NonNullable<NonNullable<WhatIfQuery['person']>['readiness']>;
type Outcome = {
  [Field in keyof Readiness['whatIf']]: NonNullable<Readiness['whatIf'][Field]>;
};

const pauseBeforeAsking = 200;

/** What the score would be with what is imagined: asked after a short pause, and only the last question counts. */
export class WhatIfAnswer {
  outcome = $state.raw<Omit<Outcome, 'refusal'> | null>(null);
  problem = $state<string | null>(null);
  asking = $state(false);
  #current: AbortController | undefined;
  readonly #person: string;
  readonly #level: string;

  constructor(person: string, level: string) {
    this.#person = person;
    this.#level = level;
  }

  /** Asks anew; what was answered before stays in sight meanwhile. With nothing imagined there is no answer. */
  ask(imagined: Imagined[], weeks: number, today: string) {
    this.#current?.abort();
    const entries = imaginedEntries(imagined, weeks, today);
    this.problem = null;
    this.asking = entries.length > 0;
    if (entries.length === 0) {
      this.outcome = null;
      return;
    }
    const question = new AbortController();
    this.#current = question;
    const timer = setTimeout(() => this.#look(entries, question.signal), pauseBeforeAsking);
    question.signal.addEventListener('abort', () => clearTimeout(timer));
  }

  stop() {
    this.#current?.abort();
  }

  async #look(entries: ReturnType<typeof imaginedEntries>, over: AbortSignal) {
    const { whatIf: words } = messages;
    try {
      const { person } = await execute(WhatIf, { person: this.#person, level: this.#level, entries }, over);
      if (over.aborted) return;
      const answer = person?.readiness?.whatIf;
      this.outcome = answer && !answer.refusal ? complete(answer) : this.outcome;
      this.problem = answer ? (answer.refusal?.message ?? null) : words.broken;
    } catch (failure) {
      if (over.aborted) return;
      this.problem = failure instanceof RequestFailed ? words.broken : words.failed;
    }
    this.asking = false;
  }
}

/** An answer without a refusal has all of its numbers. */
function complete(answer: Readiness['whatIf']): Omit<Outcome, 'refusal'> | null {
  const { on, confirmed, claimed, band, confirmedBefore, claimedBefore } = answer;
  const numbers = [confirmed, claimed, confirmedBefore, claimedBefore];
  if (!on || !band || numbers.includes(null)) return null;
  return answer as Outcome;
}
