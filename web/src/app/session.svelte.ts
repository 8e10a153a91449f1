import { execute, notify } from '../graphql/client';
import { NotSignedIn } from '../graphql/failures';
import { Viewer, type ViewerQuery } from '../graphql/generated/operations';

type Status = 'unknown' | 'signedIn' | 'signedOut' | 'unreachable';

// Whether somebody was signed in here last time: decides only what is shown while the first answer is awaited.
const hint = 'readiness.signed-in';

/** Who is signed in, as far as this page knows. */
class Session {
  status = $state<Status>('unknown');
  /** it ended without anyone signing out here */
  endedUnasked = $state(false);
  /** the server has a newer version of this app */
  outdated = $state(false);
  /** the server was asked for too much and answers again at this time; null when it answers */
  putOffUntil = $state<number | null>(null);
  person = $state.raw<ViewerQuery['me'] | null>(null);
  readonly expected = localStorage.getItem(hint) === 'yes';

  constructor() {
    notify({
      sessionEnded: () => this.#end(this.person !== null),
      pageOutdated: () => {
        this.outdated = true;
      },
      putOff: (seconds) => this.#putOff(seconds),
    });
  }

  #putOff(seconds: number) {
    const until = Date.now() + seconds * 1000;
    this.putOffUntil = Math.max(until, this.putOffUntil ?? 0);
    setTimeout(() => {
      if (this.putOffUntil !== null && this.putOffUntil <= Date.now()) this.putOffUntil = null;
    }, seconds * 1000);
  }

  async start() {
    try {
      this.person = (await execute(Viewer, {})).me;
      this.status = 'signedIn';
      localStorage.setItem(hint, 'yes');
    } catch (failure) {
      if (!(failure instanceof NotSignedIn)) this.status = 'unreachable';
    }
  }

  /** False when no answer came: then one is still signed in. */
  async signOut(): Promise<boolean> {
    const request = {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
    } as const;
    const response = await fetch('/sign-out', request).catch(() => null);
    if (!response?.ok) return false;
    this.#end(false);
    return true;
  }

  #end(unasked: boolean) {
    // Several answers may say the same: the first one knows whether somebody was here.
    this.endedUnasked = unasked || (this.status === 'signedOut' && this.endedUnasked);
    this.person = null;
    this.status = 'signedOut';
    localStorage.removeItem(hint);
  }
}

export const session = new Session();
