import { followStanding } from './standing-stream';

/**
 * Asks anew for what a page shows whenever something of one's own changed anywhere: what was known before one came is
 * no change, two questions are never under way at once, and a change that comes meanwhile is asked for afterwards.
 * Returns what stops it.
 */
export function followPulse(refetch: () => Promise<void>): () => void {
  let [joining, asking, again, over] = [true, false, false, false];
  const stop = followStanding(() => {
    if (!joining) void ask();
  });
  joining = false;

  async function ask() {
    again = true;
    if (asking) return;
    asking = true;
    while (again && !over) {
      again = false;
      await refetch().catch(() => {}); // What is shown stays; the next change asks again.
    }
    asking = false;
  }

  return () => {
    over = true;
    stop();
  };
}
