import { execute } from '../../graphql/client';
import { NotSignedIn, RequestFailed } from '../../graphql/failures';
import { LogActivity } from '../../graphql/generated/operations';
import { type ChosenPerson, isAmong, withPerson } from '../../ui/people';
import type { Problem } from '../../ui/problem';
import { type Draft, type DraftStore, isEmpty, newDraft } from './draft';
import { fieldOf, inputOf, problemsOf } from './draft-rules';
import { messages } from './messages';
import type { ActivityKind, Entry, Standing } from './types';

/** lost: no answer; failed: an answer that is nobody's fault here; changed: an earlier version of it was logged. */
type Trouble = 'lost' | 'failed' | 'changed' | 'kept';

/** The form for one activity: keeps what is typed, sends it once, and says what stands in the way. */
export class LogForm {
  draft: Draft;
  problems = $state.raw<Problem[]>([]);
  trouble = $state<Trouble | null>(null);
  sending = $state(false);
  /** A kind asked for elsewhere while something else was being written; one decides what becomes of it. */
  offered = $state<string | null>(null);
  /** Someone to log with, asked for likewise. */
  offeredPerson = $state.raw<ChosenPerson | null>(null);
  readonly #store: DraftStore;
  readonly #today: string;

  constructor(store: DraftStore, today: string) {
    this.#store = store;
    this.#today = today;
    const kept = store.load();
    this.draft = $state(kept ?? newDraft(crypto.randomUUID(), today));
    if (kept?.sent) this.trouble = 'kept';
  }

  keep() {
    this.#store.save(this.draft);
  }

  /** Another tab wrote the same draft or sent it: both show the same. */
  adopt(key: string | null) {
    if (key !== this.#store.key || this.sending) return;
    const kept = this.#store.load();
    if (kept) this.draft = kept;
    else this.startAfresh();
  }

  startAfresh() {
    this.#store.clear();
    this.draft = newDraft(crypto.randomUUID(), this.#today);
    this.problems = [];
    this.trouble = null;
    this.offered = null;
    this.offeredPerson = null;
  }

  /** What is written becomes an activity of its own, apart from the version that was logged. */
  makeAnother() {
    this.draft.id = crypto.randomUUID();
    this.draft.sent = false;
    this.trouble = null;
    this.keep();
  }

  /** Begins with a kind asked for elsewhere. What is written already is never given up for it: then it is a choice. */
  ask(kind: string) {
    if (kind === this.draft.kind) return;
    const nothingWritten = !this.draft.kind || isEmpty({ ...this.draft, kind: null });
    if (nothingWritten && !this.sending) this.draft.kind = kind;
    else this.offered = kind;
  }

  /** Takes the kind that was offered, with all that is written; or lets go of it. */
  decide(takeIt: boolean) {
    if (takeIt && this.offered) {
      this.draft.kind = this.offered;
      this.problems = [];
    }
    this.offered = null;
  }

  /** Begins with someone one was sent here to log with, in the same manner. */
  askPerson(person: ChosenPerson) {
    if (isAmong(this.draft.people, person)) return;
    if (isEmpty({ ...this.draft, kind: null }) && !this.sending) this.draft.people = [person];
    else this.offeredPerson = person;
  }

  decidePerson(takeThem: boolean) {
    if (takeThem && this.offeredPerson) this.draft.people = withPerson(this.draft.people, this.offeredPerson);
    this.offeredPerson = null;
  }

  problemOf(field: string): string | undefined {
    return this.problems.find((problem) => problem.field === field)?.message;
  }

  /** Sends the draft unless it is on its way already; gives what was logged, or nothing when it was not. */
  async send(kinds: ActivityKind[]): Promise<{ entry: Entry; standing: Standing | null } | undefined> {
    if (this.sending) return;
    this.trouble = null;
    const kind = kinds.find(({ key }) => key === this.draft.kind);
    this.problems = problemsOf(this.draft, kind, this.#today);
    if (this.problems.length > 0) return;
    this.sending = true;
    this.draft.sent = true;
    this.keep();
    try {
      return await this.#submit();
    } catch (failure) {
      this.trouble = failure instanceof RequestFailed ? 'failed' : 'lost';
      if (failure instanceof NotSignedIn) this.#answered();
    } finally {
      this.sending = false;
    }
  }

  async #submit() {
    const { entry, standing, refusal } = (await execute(LogActivity, { input: inputOf(this.draft) }))
      .logActivity;
    if (entry && !refusal) {
      this.startAfresh();
      return { entry, standing };
    }
    if (refusal?.code === 'ENTRY_CHANGED' || refusal?.code === 'OUTCOME_UNKNOWN') {
      this.trouble = refusal.code === 'ENTRY_CHANGED' ? 'changed' : 'lost';
      return;
    }
    this.#answered();
    this.problems = [
      { field: fieldOf(refusal?.field ?? null), message: refusal?.message ?? messages.failed.title },
    ];
  }

  #answered() {
    this.draft.sent = false;
    this.keep();
  }
}
