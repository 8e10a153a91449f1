import type { BoardFieldsFragment, BoardRowFieldsFragment } from '../../graphql/generated/operations';

export type BoardRow = BoardRowFieldsFragment;

export function topRows(board: BoardFieldsFragment): BoardRow[] {
  return board.rows.edges.map(({ node }) => node);
}

/** The rows around mine, unless mine is among the top rows already. */
export function aroundMe(board: BoardFieldsFragment): BoardRow[] {
  return topRows(board).some(({ isMe }) => isMe) ? [] : board.around;
}

/** The names whose points differ between two states of a board; those who only changed places with them are left out. */
export function changedRows(
  before: BoardFieldsFragment | null,
  after: BoardFieldsFragment,
): ReadonlySet<string> {
  if (!before) return new Set();
  const known = new Map([...topRows(before), ...before.around].map(({ name, points }) => [name, points]));
  const changed = [...topRows(after), ...after.around].filter(
    ({ name, points }) => known.get(name) !== points,
  );
  return new Set(changed.map(({ name }) => name));
}
