import { execute, notify } from '../graphql/client';
import { NotSignedIn } from '../graphql/failures';
import { Viewer, type ViewerQuery } from '../graphql/generated/operations';

type Status = 'unknown' | 'signedIn' | 'signedOut' | 'unreachable';

// Whether somebody was signed in here last time: decides only what is shown while the first answer is awaited.
const hint = 'readiness.signed-in';

/** Who is signed in, as far as this page knows. */
class Session {
  status = $state<Status>('unknown');
  /** the server has a newer version of this app */
  outdated = $state(false);
  person = $state.raw<ViewerQuery['me'] | null>(null);
  readonly expected = localStorage.getItem(hint) === 'yes';

  constructor() {
    notify({
      sessionEnded: () => this.#end(),
      pageOutdated: () => {
        this.outdated = true;
      },
    });
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
    this.#end();
    return true;
  }

  #end() {
    this.person = null;
    this.status = 'signedOut';
    localStorage.removeItem(hint);
  }
}

export const session = new Session();
