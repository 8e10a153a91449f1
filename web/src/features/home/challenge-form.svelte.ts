import { execute } from '../../graphql/client';
import { RequestFailed } from '../../graphql/failures';
import { type Measure, type Period, SetTeamChallenge } from '../../graphql/generated/operations';
import type { Problem } from '../../ui/problem';
import { messages } from './messages';
import type { Challenge } from './types';

type Written = { id: string; title: string; measure: Measure; period: Period; target: string };
type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const challengePeriods = ['WEEK', 'MONTH', 'QUARTER'] as const;
export const challengeMeasures: Measure[] = [
  'TOTAL',
  'NETWORKING',
  'MENTORING',
  'GIVING_BACK',
  'PAYING_IT_FORWARD',
];
const fields = ['title', 'measure', 'period', 'target'];

/** The form for a team's challenge: keeps what is typed until it is set, and its id, so that it is set once. */
export class ChallengeForm {
  written: Written;
  problems = $state.raw<Problem[]>([]);
  trouble = $state<string | null>(null);
  sending = $state(false);
  readonly #key: string;
  readonly #team: string;
  readonly #storage: Kept;

  constructor(storage: Kept, personId: string, team: string) {
    this.#storage = storage;
    this.#team = team;
    this.#key = `readiness.draft.team-challenge.${personId}.${team}`;
    this.written = $state({ ...blank(), ...this.#load() });
  }

  keep() {
    const { title, target } = this.written;
    try {
      if (title || target) this.#storage.setItem(this.#key, JSON.stringify(this.written));
      else this.#storage.removeItem(this.#key);
    } catch {
      // Storage is full or switched off: it still lives in the page.
    }
  }

  problemOf(field: string): string | undefined {
    return this.problems.find((problem) => problem.field === field)?.message;
  }

  /** Sets the challenge unless that is under way; gives it, or nothing when it was not set. */
  async send(): Promise<Challenge | undefined> {
    if (this.sending) return;
    const { set: words } = messages.challenges;
    const { id, measure, period } = this.written;
    const title = this.written.title.trim();
    const target = Number(this.written.target);
    this.trouble = null;
    this.problems = [
      ...(title ? [] : [{ field: 'title', message: words.nameMissing }]),
      ...(Number.isSafeInteger(target) && target > 0
        ? []
        : [{ field: 'target', message: words.targetMissing }]),
    ];
    if (this.problems.length > 0) return;
    this.sending = true;
    try {
      const input = { id, team: this.#team, title, measure, period, target };
      const { challenge, refusal } = (await execute(SetTeamChallenge, { input })).setTeamChallenge;
      if (challenge && !refusal) {
        this.#forget();
        return challenge;
      }
      this.problems = [{ field: fieldOf(refusal?.field ?? null), message: refusal?.message ?? words.broken }];
    } catch (failure) {
      this.trouble = failure instanceof RequestFailed ? words.broken : words.lost;
    } finally {
      this.sending = false;
    }
  }

  #load(): Partial<Written> {
    try {
      const stored: unknown = JSON.parse(this.#storage.getItem(this.#key) ?? 'null');
      return stored && typeof stored === 'object' ? known(stored as Record<string, unknown>) : {};
    } catch {
      return {};
    }
  }

  #forget() {
    this.written = blank();
    this.keep();
  }
}

function blank(): Written {
  return { id: crypto.randomUUID(), title: '', measure: 'TOTAL', period: 'WEEK', target: '' };
}

function known({ id, title, measure, period, target }: Record<string, unknown>): Partial<Written> {
  const [knownMeasure, knownPeriod] = [
    challengeMeasures.find((word) => word === measure),
    challengePeriods.find((word) => word === period),
  ];
  return {
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof title === 'string' ? { title } : {}),
    ...(knownMeasure ? { measure: knownMeasure } : {}),
    ...(knownPeriod ? { period: knownPeriod } : {}),
    ...(typeof target === 'string' ? { target } : {}),
  };
}

/** The field of the form a refusal speaks of; the server may name a path such as "input.title". */
function fieldOf(refused: string | null): string | null {
  const parts = refused?.split(/[^A-Za-z]+/) ?? [];
  return fields.find((field) => parts.includes(field)) ?? null;
}
