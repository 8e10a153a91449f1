import type { LogActivityInput } from '../../graphql/generated/operations';
import { addDays } from '../../ui/dates';
import type { Problem } from '../../ui/problem';
import type { Draft } from './draft';
import { messages } from './messages';

export const noteLimit = 2000;
const daysBack = 90;

type Needs = { peopleNeeded: number; needsEvidence: boolean };

/** The first day that may still be logged. */
export function earliestDay(today: string): string {
  return addDays(today, -daysBack);
}

/** What is missing before it is worth asking the server, which checks all of it again. */
export function problemsOf(draft: Draft, kind: Needs | undefined, today: string): Problem[] {
  const { problems } = messages;
  if (!kind) return [{ field: 'kind', message: problems.kind }];
  return [
    ...problemsOfPeople(draft, kind.peopleNeeded),
    ...problem('day', problemOfDay(draft.day, today)),
    ...problem('evidence', problemOfEvidence(draft.evidence.trim(), kind.needsEvidence)),
    ...problem('note', draft.note.trim().length > noteLimit && problems.noteTooLong),
  ];
}

function problemsOfPeople({ people, personText }: Draft, needed: number): Problem[] {
  const { problems } = messages;
  const typed = personText.trim();
  if (typed) return [{ field: 'counterparts', message: problems.unfinishedPerson(typed) }];
  return problem('counterparts', people.length < needed && problems.people(needed));
}

function problemOfDay(day: string, today: string): string | false {
  const { problems } = messages;
  if (!day) return problems.dayMissing;
  if (day > today) return problems.dayInFuture;
  return day < earliestDay(today) && problems.dayTooEarly;
}

function problemOfEvidence(link: string, needed: boolean): string | false {
  if (!link) return needed && messages.problems.evidenceMissing;
  return !(link.startsWith('https://') && URL.canParse(link)) && messages.problems.evidenceNotHttps;
}

function problem(field: string, message: string | false): Problem[] {
  return message ? [{ field, message }] : [];
}

/** The same draft always gives the same input, so that sending it again is recognised as a repetition. */
export function inputOf(draft: Draft): LogActivityInput {
  return {
    id: draft.id,
    kind: draft.kind ?? '',
    day: draft.day,
    counterparts: draft.people.map(({ personId, name }) => (personId ? { personId } : { name })),
    note: draft.note.trim() || null,
    evidence: draft.evidence.trim() || null,
    private: draft.private,
  };
}

/** The field of the form a refusal speaks of; the server may name a path such as "input.counterparts[0]". */
export function fieldOf(refused: string | null): string | null {
  const known = ['kind', 'counterparts', 'day', 'evidence', 'note', 'private'];
  const parts = refused?.split(/[^A-Za-z]+/) ?? [];
  return known.find((field) => parts.includes(field)) ?? null;
}
