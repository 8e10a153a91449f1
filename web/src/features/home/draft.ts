import type { ChosenPerson } from '../../ui/people';

/** An activity being written. Its id is what makes sending it twice safe. */
export type Draft = {
  id: string;
  kind: string | null;
  people: ChosenPerson[];
  /** what stands in the people box and has not been chosen yet */
  personText: string;
  day: string;
  evidence: string;
  note: string;
  private: boolean;
  /** it was sent, and no answer has come so far */
  sent: boolean;
};

type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function newDraft(id: string, today: string): Draft {
  return {
    id,
    kind: null,
    people: [],
    personText: '',
    day: today,
    evidence: '',
    note: '',
    private: false,
    sent: false,
  };
}

export function isEmpty(draft: Draft): boolean {
  const { kind, people, personText, evidence, note } = draft;
  return !kind && people.length === 0 && !personText && !evidence && !note && !draft.private && !draft.sent;
}

/** Keeps one person's draft in the browser until it is sent. A browser that keeps nothing is no obstacle to writing. */
export class DraftStore {
  readonly key: string;
  readonly #storage: DraftStorage;

  constructor(storage: DraftStorage, personId: string) {
    this.key = `readiness.draft.log-activity.${personId}`;
    this.#storage = storage;
  }

  /** The draft that was kept, or null; what cannot be read counts as none. */
  load(): Draft | null {
    try {
      return readDraft(JSON.parse(this.#storage.getItem(this.key) ?? 'null'));
    } catch {
      return null;
    }
  }

  save(draft: Draft) {
    try {
      if (isEmpty(draft)) this.#storage.removeItem(this.key);
      else this.#storage.setItem(this.key, JSON.stringify(draft));
    } catch {
      // Storage is full or switched off: the draft still lives in the page.
    }
  }

  clear() {
    try {
      this.#storage.removeItem(this.key);
    } catch {
      // As above.
    }
  }
}

function readDraft(stored: unknown): Draft | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const {
    id,
    kind,
    people,
    personText,
    day,
    evidence,
    note,
    private: hidden,
    sent,
  } = stored as Record<string, unknown>;
  if (typeof id !== 'string' || typeof day !== 'string' || !Array.isArray(people)) return null;
  return {
    id,
    kind: typeof kind === 'string' ? kind : null,
    people: people.flatMap(readPerson),
    personText: text(personText),
    day,
    evidence: text(evidence),
    note: text(note),
    private: hidden === true,
    sent: sent === true,
  };
}

function readPerson(stored: unknown): ChosenPerson[] {
  const { personId, name } = (stored ?? {}) as Record<string, unknown>;
  return typeof name === 'string' ? [{ personId: typeof personId === 'string' ? personId : null, name }] : [];
}

function text(stored: unknown): string {
  return typeof stored === 'string' ? stored : '';
}
