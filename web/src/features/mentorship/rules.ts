import type { AgreementInput, ReflectionInput, SessionInput } from '../../graphql/generated/operations';
import type { Problem } from '../../ui/problem';
import { messages } from './messages';
import type { Agreement, Mentorship, Reflection } from './types';

// What is missing before it is worth asking the server, which checks all of it again.

const { problems: words } = messages;
export const goalsMost = 3;

export type WrittenAgreement = {
  goals: string[];
  expectations: string;
  cadenceDays: string;
  weeks: string;
  listed: boolean;
};
export type WrittenSession = { id: string; day: string; time: string };
export type WrittenReflection = { text: string; thanks: string; goalsReached: string[] };

/** Begins with what was proposed last, or with the goals that were asked for. */
export function agreementFrom(agreement: Agreement | null, goals: string[]): WrittenAgreement {
  return {
    goals: [...(agreement?.goals ?? goals)],
    expectations: agreement?.expectations ?? '',
    cadenceDays: String(agreement?.cadenceDays ?? 14),
    weeks: String(agreement?.weeks ?? 12),
    listed: agreement?.listed ?? false,
  };
}

export function problemsOfAgreement({
  goals,
  expectations,
  cadenceDays,
  weeks,
}: WrittenAgreement): Problem[] {
  return [
    ...problem('goals', tidy(goals).length === 0 && words.goals),
    ...problem('expectations', !expectations.trim() && words.expectations),
    ...problem('cadenceDays', !isWithin(cadenceDays, 7, 60) && words.cadence),
    ...problem('weeks', !isWithin(weeks, 4, 24) && words.weeks),
  ];
}

export function agreementInput(written: WrittenAgreement): AgreementInput {
  const { goals, expectations, cadenceDays, weeks, listed } = written;
  return {
    goals: tidy(goals),
    expectations: expectations.trim(),
    cadenceDays: Number(cadenceDays),
    weeks: Number(weeks),
    listed,
  };
}

export function sessionInput({ id, day, time }: WrittenSession): SessionInput {
  return { id, day, time: time || null };
}

export function reflectionInput({ text, thanks, goalsReached }: WrittenReflection): ReflectionInput {
  return {
    text: text.trim(),
    thanks: thanks.trim() || null,
    goalsReached: goalsReached.map(Number).sort((a, b) => a - b),
  };
}

/** A link to what came of it, where there is one. */
export function problemsOfOutcome({ outcome, evidence }: { outcome: string; evidence: string }): Problem[] {
  const link = evidence.trim();
  return [
    ...problem('outcome', !outcome.trim() && words.outcome),
    ...problem(
      'evidence',
      link !== '' && !(link.startsWith('https://') && URL.canParse(link)) && words.evidence,
    ),
  ];
}

/** The problem of a field that must say something. */
export function needed(field: string, text: string, message: string): Problem[] {
  return problem(field, !text.trim() && message);
}

/** Mine and the other side's reflection. */
export function bothReflections({ reflections }: Pick<Mentorship, 'reflections'>) {
  const of = (mine: boolean): Reflection | null => reflections.find((each) => each.mine === mine) ?? null;
  return { mine: of(true), theirs: of(false) };
}

/** Whoever chose can choose again: who asked, or either of two peers. */
export function mayAskAgain({ state, myRole }: Pick<Mentorship, 'state' | 'myRole'>): boolean {
  return ['FINISHED', 'WITHDRAWN', 'UNANSWERED'].includes(state) && myRole !== 'MENTOR';
}

/** With whom it is; while there is nobody to name, what it is to whoever looks: the side that asked knows its choices. */
export function titleOf({
  other,
  choices,
  kind,
  state,
}: Pick<Mentorship, 'other' | 'choices' | 'kind' | 'state'>): string {
  if (other) return messages.title(other.name);
  if (['ACCEPTED', 'ACTIVE', 'PAUSED', 'FINISHED'].includes(state)) return messages.title(messages.gone);
  return choices ? messages.asking[kind] : messages.asked[kind];
}

function tidy(goals: string[]): string[] {
  return goals.map((goal) => goal.trim()).filter(Boolean);
}

function isWithin(written: string, least: number, most: number): boolean {
  const value = Number(written.trim() || Number.NaN);
  return Number.isInteger(value) && value >= least && value <= most;
}

function problem(field: string, message: string | false): Problem[] {
  return message ? [{ field, message }] : [];
}
