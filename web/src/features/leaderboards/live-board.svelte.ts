import { execute } from '../../graphql/client';
import {
  Board,
  BoardChanged,
  type BoardFieldsFragment,
  type BoardQueryVariables,
} from '../../graphql/generated/operations';
import { type StreamState, subscribe } from '../../graphql/subscription';
import { changedRows } from './rows';

/** One board on the page: asked for once, and kept up to date while its period runs. */
export class LiveBoard {
  board = $state.raw<BoardFieldsFragment | null>(null);
  /** Names of the rows the last live change touched. */
  changed = $state.raw<ReadonlySet<string>>(new Set());
  failed = $state(false);
  stream = $state<StreamState | null>(null);

  /** Shows a board until what it returns is called. The board before stays in sight until the new one is there. */
  show(variables: BoardQueryVariables): () => void {
    const over = new AbortController();
    this.failed = false;
    this.stream = null;
    void this.#load(variables, over.signal);
    const stopStream = variables.at ? undefined : this.#follow(variables, over.signal);
    return () => {
      over.abort();
      stopStream?.();
    };
  }

  async #load(variables: BoardQueryVariables, over: AbortSignal) {
    try {
      const { leaderboard } = await execute(Board, variables, over);
      if (over.aborted || this.stream === 'live') return;
      if (!leaderboard) throw new Error('There is no such board.');
      this.board = leaderboard;
      this.changed = new Set();
    } catch {
      if (!over.aborted && this.stream !== 'live') this.failed = true;
    }
  }

  #follow({ at: _, ...variables }: BoardQueryVariables, over: AbortSignal): () => void {
    let first = true;
    return subscribe(BoardChanged, variables, {
      next: ({ leaderboardChanged }) => {
        if (over.aborted) return;
        this.changed = first ? new Set() : changedRows(this.board, leaderboardChanged);
        this.board = leaderboardChanged;
        this.failed = false;
        first = false;
      },
      state: (state) => {
        if (!over.aborted) this.stream = state;
      },
    });
  }
}
