import { Refused } from './client';
import { said } from './sayings';

/** One change at a time, however often it is clicked, and what came of it. */
export class Change {
  busy = $state(false);
  problem = $state<string>();
  done = $state('');

  /** True when it was done; otherwise the problem says why not. */
  async run(work: () => Promise<unknown>, done = ''): Promise<boolean> {
    return (await this.ask(async () => ({ came: await work() }), done)) !== null;
  }

  /** What came of it; null when it was not done, or something else was under way. */
  async ask<Result>(work: () => Promise<Result>, done = ''): Promise<Result | null> {
    if (this.busy) return null;
    this.busy = true;
    this.problem = undefined;
    this.done = '';
    try {
      const result = await work();
      this.done = done;
      return result;
    } catch (failure) {
      this.problem = said(failure);
      return null;
    } finally {
      this.busy = false;
    }
  }
}

/** What a mutation answered. Throws Refused where it refuses, in the words of the server. */
export function accepted<Outcome extends { refusal: { message: string } | null }>(outcome: Outcome): Outcome {
  if (outcome.refusal) throw new Refused(outcome.refusal.message);
  return outcome;
}
