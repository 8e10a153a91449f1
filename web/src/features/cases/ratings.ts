import type { Assessment, Case, Rating } from './types';

/** What is written on one criterion; rating is empty until one is chosen. */
export type Written = { criterion: string; rating: Rating | ''; words: string; entries: string[] };

/** A line for each criterion, from the draft where it has one. */
export function writtenFrom(criteria: readonly { key: string }[], draft: Assessment | null): Written[] {
  return criteria.map(({ key }) => {
    const rated = draft?.ratings.find(({ criterion }) => criterion === key);
    return {
      criterion: key,
      rating: rated?.rating ?? '',
      words: rated?.words ?? '',
      entries: rated?.entries.map(({ id }) => id) ?? [],
    };
  });
}

/** What was typed earlier and not sent, where it is about the same criteria. */
export function linesFrom(stored: unknown, criteria: readonly { key: string }[]): Written[] | null {
  if (!Array.isArray(stored) || stored.length !== criteria.length) return null;
  return stored.every((line, index) => isWritten(line) && line.criterion === criteria[index]?.key)
    ? stored
    : null;
}

function isWritten(line: unknown): line is Written {
  const { criterion, rating, words, entries } = (line ?? {}) as Record<string, unknown>;
  const texts = [criterion, rating, words].every((text) => typeof text === 'string');
  return texts && Array.isArray(entries) && entries.every((id) => typeof id === 'string');
}

/** What can be kept of it: every criterion that has a rating. */
export function toSend(written: Written[]) {
  return written.flatMap(({ criterion, rating, words, entries }) =>
    rating === '' ? [] : [{ criterion, rating, words: words.trim(), entries }],
  );
}

/** Criteria that are not ready to submit: without a rating, or with neither words nor an entry. */
export function unready(written: Written[]): string[] {
  return written
    .filter(({ rating, words, entries }) => rating === '' || (words.trim() === '' && entries.length === 0))
    .map(({ criterion }) => criterion);
}

/** Whether both sides rated a criterion, and not the same. */
export function differs({ self, line }: Pick<Case, 'self' | 'line'>, criterion: string): boolean {
  const of = (side: Assessment | null) =>
    side?.ratings.find((rated) => rated.criterion === criterion)?.rating;
  return of(self) !== undefined && of(line) !== undefined && of(self) !== of(line);
}
