import type { MentorshipKind, MentorshipRequestInput } from '../../graphql/generated/operations';
import type { Problem } from '../../ui/problem';
import { messages } from './messages';
import type { FollowedMentorship } from './types';

export const choicesMost = 5;
export const wordsMost = 8;

export type Chosen = { id: string; name: string };

/** What one looks for and whom one asks; its id makes asking twice safe. */
export type WrittenRequest = {
  id: string;
  kind: MentorshipKind;
  choices: Chosen[];
  goals: string[];
  topics: string[];
  values: string[];
  message: string;
  /** the mentorship it follows on from; empty for none */
  follows: string;
};

export function blankRequest(): WrittenRequest {
  return {
    id: crypto.randomUUID(),
    kind: 'MENTORING',
    choices: [],
    goals: [''],
    topics: [],
    values: [],
    message: '',
    follows: '',
  };
}

/** What can be taken from what was kept. */
export function restoredRequest(stored: Record<string, unknown>): Partial<WrittenRequest> {
  const { id, kind, choices, message, follows } = stored;
  return {
    ...(typeof id === 'string' ? { id } : {}),
    ...(kind === 'PEER' ? { kind } : {}),
    ...(Array.isArray(choices) ? { choices: choices.flatMap(chosen) } : {}),
    ...texts('goals', stored),
    ...texts('topics', stored),
    ...texts('values', stored),
    ...(typeof message === 'string' ? { message } : {}),
    ...(typeof follows === 'string' ? { follows } : {}),
  };
}

function chosen(stored: unknown): Chosen[] {
  const { id, name } = (stored ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : [];
}

function texts(field: 'goals' | 'topics' | 'values', stored: Record<string, unknown>) {
  const list = stored[field];
  return Array.isArray(list) ? { [field]: list.filter((item) => typeof item === 'string') } : {};
}

/** Adds somebody as the last choice, or takes them out. */
export function toggled(choices: Chosen[], person: Chosen): Chosen[] {
  const others = choices.filter(({ id }) => id !== person.id);
  if (others.length < choices.length) return others;
  return choices.length < choicesMost ? [...choices, { id: person.id, name: person.name }] : choices;
}

/** Moves a choice up (-1) or down (+1); at either end it stays. */
export function moved(choices: Chosen[], id: string, by: -1 | 1): Chosen[] {
  const from = choices.findIndex((choice) => choice.id === id);
  const to = from + by;
  const [here, there] = [choices[from], choices[to]];
  if (!here || !there) return choices;
  return choices.map((choice, index) => (index === from ? there : index === to ? here : choice));
}

/** Goes on from an earlier mentorship: its goals and topics come along where nothing is written yet. */
export function continued(
  written: WrittenRequest,
  followed: FollowedMentorship,
  ask: string | null,
): WrittenRequest {
  const { other } = followed;
  const known = other && other.id === ask && !written.choices.some(({ id }) => id === ask);
  return {
    ...written,
    follows: followed.id,
    kind: followed.kind,
    goals: written.goals.some((goal) => goal.trim())
      ? written.goals
      : (followed.agreement?.goals ?? followed.goals),
    topics: written.topics.length > 0 ? written.topics : followed.topics,
    choices: known
      ? [{ id: other.id, name: other.name }, ...written.choices].slice(0, choicesMost)
      : written.choices,
  };
}

/** What is missing before it is worth asking the server, which checks all of it again. */
export function problemsOf({ choices, goals }: WrittenRequest): Problem[] {
  const { problems } = messages.request;
  return [
    ...(choices.length > 0 ? [] : [{ field: 'choices', message: problems.choices }]),
    ...(goals.some((goal) => goal.trim()) ? [] : [{ field: 'goals', message: problems.goals }]),
  ];
}

/** The same request always gives the same input, so that sending it again is recognised as a repetition. */
export function inputOf(written: WrittenRequest): MentorshipRequestInput {
  return {
    id: written.id,
    kind: written.kind,
    choices: written.choices.map(({ id }) => id),
    goals: written.goals.map((goal) => goal.trim()).filter(Boolean),
    topics: written.topics,
    message: written.message.trim() || null,
    follows: written.follows || null,
  };
}
