import { matchesWords } from '../../ui/combobox';
import { pillars } from '../../ui/pillars';
import { messages } from './messages';
import type { ActivityKind } from './types';

type Logged = { kind: { key: string } };

export type KindGroup = { title: string; guidance: string | null; kinds: ActivityKind[] };

/** The kinds that match a search, in the catalog's order under their practices; lately logged ones first when all are shown. */
export function groupKinds(kinds: ActivityKind[], search: string, recent: Logged[]): KindGroup[] {
  const groups = new Map<string, KindGroup>();
  for (const kind of find(kinds, search)) {
    const group = groups.get(kind.practice) ?? { title: kind.practice, guidance: kind.guidance, kinds: [] };
    group.kinds.push(kind);
    groups.set(kind.practice, group);
  }
  const lately = search.trim() ? [] : latelyLogged(kinds, recent);
  const first = lately.length > 0 ? [{ title: messages.kind.recent, guidance: null, kinds: lately }] : [];
  return [...first, ...groups.values()];
}

/** By title first; then by practice and pillar; the words of the guidance only when nothing else matches. */
function find(kinds: ActivityKind[], search: string): ActivityKind[] {
  const texts = [
    (kind: ActivityKind) => kind.title,
    (kind: ActivityKind) => `${kind.title} ${kind.practice} ${pillars[kind.pillar].word}`,
    (kind: ActivityKind) => `${kind.title} ${kind.practice} ${kind.guidance}`,
  ];
  for (const text of texts) {
    const found = kinds.filter((kind) => matchesWords(text(kind), search));
    if (found.length > 0) return found;
  }
  return [];
}

function latelyLogged(kinds: ActivityKind[], recent: Logged[]): ActivityKind[] {
  const keys = new Set(recent.map(({ kind }) => kind.key));
  return [...keys].slice(0, 3).flatMap((key) => kinds.find((kind) => kind.key === key) ?? []);
}

/** What a kind asks and allows, in a few words each. */
export function termsOf(kind: ActivityKind): string[] {
  const { minutes, people, evidence, caps } = messages.kind;
  return [
    minutes(kind.minutes),
    ...(kind.peopleNeeded > 0 ? [people(kind.peopleNeeded)] : []),
    ...(kind.needsEvidence ? [evidence] : []),
    caps(kind.maxPerDay, kind.maxPerWeek),
  ];
}

/** The same, and first of all how it scores before anyone confirms it. */
export function offerOf(kind: ActivityKind): string[] {
  return kind.needsPerson ? [messages.kind.half, ...termsOf(kind)] : termsOf(kind);
}

/** Half of the points, rounded half up: what a kind that needs a person scores until it is confirmed. */
export function selfReported(basePoints: number): number {
  return Math.floor(basePoints / 2 + 0.5);
}
