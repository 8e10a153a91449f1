import { StandingChanged, type StandingChangedSubscription } from './generated/operations';
import { subscribe } from './subscription';

export type StandingChange = StandingChangedSubscription['standingChanged'];

const followers = new Set<(change: StandingChange) => void>();
let latest: StandingChange | undefined;
let stop: (() => void) | undefined;

/**
 * Follows one's own standing. All of the page shares one stream: it is opened for the first who follows and closed
 * after the last; whoever joins later is given the latest at once. Returns what stops following.
 */
export function followStanding(follower: (change: StandingChange) => void): () => void {
  followers.add(follower);
  if (latest) follower(latest);
  stop ??= subscribe(
    StandingChanged,
    {},
    { next: ({ standingChanged }) => pass(standingChanged), state() {} },
  );
  return () => {
    followers.delete(follower);
    if (followers.size > 0) return;
    stop?.();
    stop = undefined;
    latest = undefined;
  };
}

function pass(change: StandingChange) {
  latest = change;
  for (const follower of [...followers]) follower(change);
}
