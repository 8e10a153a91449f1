import type { BoardFieldsFragment, BoardRowFieldsFragment } from '../../graphql/generated/operations';

export type BoardRow = BoardRowFieldsFragment;

export function topRows(board: BoardFieldsFragment): BoardRow[] {
  return board.rows.edges.map(({ node }) => node);
}

/** The rows around mine, unless mine is among the top rows already. */
export function aroundMe(board: BoardFieldsFragment): BoardRow[] {
  return topRows(board).some(({ isMe }) => isMe) ? [] : board.around;
}

/** The names whose rank or points differ between two states of a board. */
export function changedRows(
  before: BoardFieldsFragment | null,
  after: BoardFieldsFragment,
): ReadonlySet<string> {
  if (!before) return new Set();
  const known = new Map([...topRows(before), ...before.around].map((row) => [row.name, row]));
  const changed = [...topRows(after), ...after.around].filter((row) => {
    const earlier = known.get(row.name);
    return earlier?.points !== row.points || earlier.rank !== row.rank;
  });
  return new Set(changed.map(({ name }) => name));
}
