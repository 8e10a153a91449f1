import { Refused } from '../../account/client';
import { messages } from './messages';
import type { Person } from './types';

type Outcome = {
  person: Person | null;
  team: { id: string; name: string } | null;
  refusal: { message: string; field: string | null } | null;
};

/** One act at a time, however often it is clicked, and why it was not done. */
export class Acting {
  busy = $state(false);
  problem = $state('');
  done = $state('');

  /** What came of it, or null when it was refused or no answer came: then the problem says why. */
  async run(act: () => Promise<Outcome>): Promise<Outcome | null> {
    return this.try(async () => {
      const outcome = await act();
      if (outcome.refusal) throw new Refused(outcome.refusal.message);
      return outcome;
    });
  }

  async try<Result>(work: () => Promise<Result>): Promise<Result | null> {
    if (this.busy) return null;
    this.busy = true;
    this.problem = '';
    this.done = '';
    try {
      return await work();
    } catch (failure) {
      this.problem = failure instanceof Refused ? failure.message : messages.sendFailed;
      return null;
    } finally {
      this.busy = false;
    }
  }
}
