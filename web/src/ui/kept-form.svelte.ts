import { fieldNamed, Kept, type KeptStorage } from './kept';
import type { Problem } from './problem';

/** lost: no answer came, so that it may or may not have been done; failed: it was answered that it could not be. */
export type Trouble = 'lost' | 'failed';
type Refused = { code: string; message: string; field: string | null };
/** What became of something that was sent. */
export type Sent = { done: true } | { refused: Refused } | { trouble: Trouble };
/** What was sent is stored as it is, and one goes on writing. */
type Saved = { saved: true };

type Settings<Written> = {
  /** names the form and whose it is: what is kept for one is never shown in another */
  kept: [form: string, ...whose: string[]];
  /** what stands in the form before anything is typed, with a new id where it has one */
  blank: () => Written;
  /** what can be taken from what was kept; by default every field that is of the same type */
  restore?: (stored: Record<string, unknown>) => Partial<Written>;
  storage?: KeptStorage;
};

/** A form whose content is kept in this browser until it is sent, and which is sent once however often it is asked. */
export class KeptForm<Written extends object> {
  written: Written;
  problems = $state.raw<Problem[]>([]);
  trouble = $state<Trouble | null>(null);
  sending = $state(false);
  readonly #kept: Kept;
  readonly #blank: () => Written;
  readonly #restore: (stored: Record<string, unknown>) => Partial<Written>;
  #start: string;

  constructor({ kept: [form, ...whose], blank, restore, storage = localStorage }: Settings<Written>) {
    this.#kept = new Kept(storage, form, ...whose);
    this.#blank = blank;
    this.#restore = restore ?? ((stored) => keptLike(blank(), stored));
    const start = blank();
    this.#start = content(start);
    this.written = $state({ ...start, ...this.#restore(this.#kept.load()) });
  }

  /** Whether it holds anything that was typed. */
  get touched(): boolean {
    return content(this.written) !== this.#start;
  }

  keep() {
    this.#kept.save(this.touched ? this.written : null);
  }

  /** Another tab wrote the same, or sent it: both show the same. */
  adopt(key: string | null) {
    if (key !== this.#kept.key || this.sending) return;
    this.written = { ...this.#blank(), ...this.#restore(this.#kept.load()) };
  }

  /** What stands there untouched follows what it stands for; what was typed stays. */
  renew() {
    if (this.sending) return;
    const next = this.#blank();
    if (content(next) === this.#start) return;
    if (!this.touched) this.written = next;
    this.#start = content(next);
  }

  startAfresh() {
    this.written = this.#blank();
    this.#start = content(this.written);
    this.problems = [];
    this.trouble = null;
    this.keep();
  }

  problemOf(field: keyof Written & string): string | undefined {
    return this.problems.find((problem) => problem.field === field)?.message;
  }

  /** Sends what is written unless it is on its way or something is missing; true when it was done. */
  async send(problems: Problem[], submit: (written: Written) => Promise<Sent | Saved>): Promise<boolean> {
    if (this.sending) return false;
    this.trouble = null;
    this.problems = problems;
    if (problems.length > 0) return false;
    this.sending = true;
    this.keep();
    try {
      return this.#take(await submit($state.snapshot(this.written) as Written));
    } finally {
      this.sending = false;
    }
  }

  #take(sent: Sent | Saved): boolean {
    if ('done' in sent) this.startAfresh();
    else if ('trouble' in sent) this.trouble = sent.trouble;
    else if ('refused' in sent) {
      const { field, message } = sent.refused;
      this.problems = [{ field: fieldNamed(field, Object.keys(this.written)), message }];
    }
    return 'done' in sent || 'saved' in sent;
  }
}

/** What tells one content of a form from another; the id chosen for it does not. */
function content(written: object): string {
  return JSON.stringify({ ...written, id: null });
}

/** The fields of what was kept that are of the same type as in a sample; lists are of text. */
function keptLike<Written extends object>(
  sample: Written,
  stored: Record<string, unknown>,
): Partial<Written> {
  const same = (value: unknown, like: unknown) =>
    Array.isArray(like)
      ? Array.isArray(value) && value.every((item) => typeof item === 'string')
      : typeof value === typeof like && value !== null;
  return Object.fromEntries(
    Object.entries(sample).flatMap(([field, like]) =>
      same(stored[field], like) ? [[field, stored[field]]] : [],
    ),
  ) as Partial<Written>;
}
