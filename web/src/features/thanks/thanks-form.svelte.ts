import { execute } from '../../graphql/client';
import { RequestFailed } from '../../graphql/failures';
import { GiveThanks } from '../../graphql/generated/operations';
import { fieldNamed, Kept, type KeptStorage, keptTexts } from '../../ui/kept';
import type { ChosenPerson } from '../../ui/people';
import type { Problem } from '../../ui/problem';
import { messages } from './messages';
import type { Allowance, Thanks } from './types';

type Written = {
  id: string;
  person: ChosenPerson | null;
  personText: string;
  /** the number of the practice, as the select holds it */
  practice: string;
  text: string;
  hidden: boolean;
};

const fields = ['to', 'practice', 'text', 'hidden'] as const;

/** The form for a thank-you: keeps what is typed until it is sent, and its id, so that it is given once. */
export class ThanksForm {
  written: Written;
  problems = $state.raw<Problem[]>([]);
  trouble = $state('');
  sending = $state(false);
  readonly #kept: Kept;

  constructor(storage: KeptStorage, personId: string) {
    this.#kept = new Kept(storage, 'thanks', personId);
    this.written = $state(readWritten(this.#kept.load()));
  }

  keep() {
    const { person, personText, practice, text, hidden } = this.written;
    this.#kept.save(person || personText || practice || text || hidden ? this.written : null);
  }

  /** Another tab wrote the same or sent it: both show the same. */
  adopt(key: string | null) {
    if (key === this.#kept.key && !this.sending) this.written = readWritten(this.#kept.load());
  }

  problemOf(field: string): string | undefined {
    return this.problems.find((problem) => problem.field === field)?.message;
  }

  /** Gives the thanks unless that is under way; gives what came of it, or nothing when it was not given. */
  async send(): Promise<{ thanks: Thanks; allowance: Allowance | null } | undefined> {
    if (this.sending) return;
    this.trouble = '';
    this.problems = problemsOf(this.written);
    if (this.problems.length > 0) return;
    this.sending = true;
    try {
      const { thanks, allowance, refusal } = (await execute(GiveThanks, { input: inputOf(this.written) }))
        .giveThanks;
      if (thanks && !refusal) {
        this.written = blank();
        this.keep();
        return { thanks, allowance };
      }
      this.#refused(refusal);
    } catch (failure) {
      this.trouble = failure instanceof RequestFailed ? messages.form.broken : messages.form.lost;
    } finally {
      this.sending = false;
    }
  }

  #refused(refusal: { code: string; message: string; field: string | null } | null) {
    const { form: words } = messages;
    if (refusal?.code === 'OUTCOME_UNKNOWN') {
      this.trouble = words.lost;
    } else if (refusal?.code.endsWith('_CHANGED')) {
      this.written.id = crypto.randomUUID();
      this.trouble = words.changed;
    } else {
      this.problems = [
        { field: fieldNamed(refusal?.field, fields), message: refusal?.message ?? words.broken },
      ];
    }
  }
}

function blank(): Written {
  return { id: crypto.randomUUID(), person: null, personText: '', practice: '', text: '', hidden: false };
}

function readWritten(stored: Record<string, unknown>): Written {
  const { personId, name } = (stored.person ?? {}) as Record<string, unknown>;
  return {
    ...blank(),
    ...keptTexts(stored, ['id', 'personText', 'practice', 'text']),
    person: typeof personId === 'string' && typeof name === 'string' ? { personId, name } : null,
    hidden: stored.hidden === true,
  };
}

/** What is missing before it is worth asking the server, which checks all of it again. */
function problemsOf({ person, personText, practice, text }: Written): Problem[] {
  const { form: words } = messages;
  const typed = personText.trim();
  const found: [string, string | false][] = [
    ['to', !person && (typed ? words.toUnknown(typed) : words.toMissing)],
    ['practice', !practice && words.practiceMissing],
    ['text', !text.trim() && words.textMissing],
  ];
  return found.flatMap(([field, message]) => (message ? [{ field, message }] : []));
}

function inputOf({ id, person, practice, text, hidden }: Written) {
  return { id, to: person?.personId ?? '', practice: Number(practice), text: text.trim(), hidden };
}
