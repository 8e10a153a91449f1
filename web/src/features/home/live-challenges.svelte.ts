import { execute } from '../../graphql/client';
import { TeamChallenges, TeamChallengesChanged } from '../../graphql/generated/operations';
import { subscribe } from '../../graphql/subscription';
import type { Challenge } from './types';

/** The challenges of one team: asked for once, and kept up to date while they are on the page. */
export class LiveChallenges {
  /** null: not known yet, or not for this person to see */
  list = $state.raw<Challenge[] | null>(null);
  failed = $state(false);
  #live = false;

  /** Follows a team until what it returns is called. */
  show(team: string): () => void {
    const over = new AbortController();
    this.list = null;
    this.failed = false;
    this.#live = false;
    void this.#load(team, over.signal);
    const stop = subscribe(
      TeamChallengesChanged,
      { team },
      {
        next: ({ teamChallengesChanged }) => {
          if (over.signal.aborted) return;
          this.#live = true;
          this.failed = false;
          this.list = teamChallengesChanged;
        },
        state() {},
      },
    );
    return () => {
      over.abort();
      stop();
    };
  }

  /** Shows at once what this page did itself, with or without a stream. */
  put(challenge: Challenge) {
    const others = (this.list ?? []).filter(({ id }) => id !== challenge.id);
    this.list = [...others, challenge];
  }

  remove(id: string) {
    this.list = this.list?.filter((challenge) => challenge.id !== id) ?? null;
  }

  async #load(team: string, over: AbortSignal) {
    try {
      const { teamChallenges } = await execute(TeamChallenges, { team }, over);
      if (!over.aborted && !this.#live) this.list = teamChallenges;
    } catch {
      if (!over.aborted && !this.#live) this.failed = true;
    }
  }
}
