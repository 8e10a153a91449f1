import { said } from '../../account/sayings';

/** One change at a time, however often it is clicked, and what came of it. */
export class Change {
  busy = $state(false);
  problem = $state<string>();
  done = $state('');

  /** True when it was done; otherwise the problem says why not. */
  async run(work: () => Promise<unknown>, done = ''): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = undefined;
    this.done = '';
    try {
      await work();
      this.done = done;
      return true;
    } catch (failure) {
      this.problem = said(failure);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
