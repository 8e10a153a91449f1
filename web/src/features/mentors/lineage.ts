import type { LineageNode } from './types';

export type Branch = { node: LineageNode; branches: Branch[] };

/** The branches next to me, each with what lies beyond it; whatever hangs on nobody is left out. */
export function branchesOf(nodes: LineageNode[], through: string | null = null, depth = 1): Branch[] {
  return nodes
    .filter((node) => node.through === through && node.depth === depth)
    .map((node) => ({ node, branches: branchesOf(nodes, node.person.id, depth + 1) }));
}

/** "since 2024", "2022 to 2024", "in 2023" */
export function years({ since, until }: Pick<LineageNode, 'since' | 'until'>): string {
  const [from, to] = [since.slice(0, 4), until?.slice(0, 4)];
  if (!to) return `since ${from}`;
  return from === to ? `in ${from}` : `${from} to ${to}`;
}
