import { sendFile } from '../../graphql/send-file';
import { messages } from './messages';

type ChangeKind = 'ADDED' | 'CHANGED' | 'REACTIVATED' | 'DEACTIVATED';

/** What a file changes, or would change. */
export type Imported = {
  done: boolean;
  added: number;
  changed: number;
  reactivated: number;
  deactivated: number;
  unchanged: number;
  /** the first of those who change */
  changes: {
    kind: ChangeKind;
    line: number;
    name: string;
    email: string;
    fields: { field: string; before: string; after: string }[];
  }[];
  newTeams: string[];
  newLevels: string[];
  /** the first of the lines that cannot stand */
  refused: { line: number; who: string; reason: string }[];
  refusedCount: number;
  fingerprint: string | null;
};

const mostBytes = 32 * 1024 * 1024;

export type Options = { deactivateMissing: boolean; reactivate: boolean; addNew: boolean };

/** People from a file: first what would change, then, when one says so, that it does. */
export class PeopleImport {
  preview = $state.raw<Imported | null>(null);
  done = $state.raw<Imported | null>(null);
  trouble = $state('');
  busy = $state(false);
  #bytes: ArrayBuffer | null = null;
  #turn = 0;
  /** what was shown is no longer what would change */
  #outdated = false;

  /** Reads a file and asks what would become of it. */
  async choose(file: Pick<File, 'arrayBuffer' | 'size'>, options: Options) {
    this.startAfresh();
    if (file.size > mostBytes) {
      this.trouble = messages.importing.tooLarge;
      return;
    }
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) this.trouble = messages.importing.unreadable;
    this.#bytes = bytes;
    await this.look(options);
  }

  /** Asks again, by other options; an answer that comes after another question is let go. */
  async look(options: Options) {
    if (!this.#bytes) return;
    this.preview = null;
    this.preview = await this.#send(options, null);
  }

  /** Does what was shown; when the organisation changed in between, nothing is done and one sees why, and what would be now. */
  async confirm(options: Options) {
    if (this.busy || !this.preview?.fingerprint) return;
    const answer = await this.#send(options, this.preview.fingerprint);
    if (answer?.done) this.done = answer;
    else if (answer) this.preview = answer;
    else if (this.#outdated) await this.#lookAgain(options);
  }

  async #lookAgain(options: Options) {
    const why = this.trouble;
    await this.look(options);
    this.trouble ||= why;
  }

  startAfresh() {
    this.#turn += 1;
    this.busy = false;
    this.#bytes = null;
    this.preview = null;
    this.done = null;
    this.trouble = '';
  }

  async #send(options: Options, fingerprint: string | null): Promise<Imported | null> {
    const { lost, broken, tooLarge, gone } = messages.importing;
    this.#turn += 1;
    const turn = this.#turn;
    this.busy = true;
    this.trouble = '';
    const asked = new URLSearchParams(Object.entries(options).map(([name, on]) => [name, String(on)]));
    if (fingerprint) asked.set('fingerprint', fingerprint);
    const file = { type: 'text/csv', bytes: this.#bytes };
    const sent = await sendFile(`/people/import?${asked}`, file, isImported, {
      lost,
      broken,
      404: gone,
      413: tooLarge,
    });
    if (turn !== this.#turn) return null;
    this.busy = false;
    this.#outdated = 'code' in sent && sent.code === 'PREVIEW_OUTDATED';
    if ('result' in sent) return sent.result;
    this.trouble = sent.trouble;
    return null;
  }
}

function isImported(answer: unknown): answer is Imported {
  const { added, changes, refused } = (answer ?? {}) as Partial<Imported>;
  return typeof added === 'number' && Array.isArray(changes) && Array.isArray(refused);
}
