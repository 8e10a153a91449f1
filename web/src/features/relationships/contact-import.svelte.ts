import { noteFailure } from '../../graphql/client';
import { NotSignedIn } from '../../graphql/failures';
import { messages } from './messages';

/** What an import does, or would do. */
export type ImportResult = {
  added: number;
  merged: number;
  unchanged: number;
  /** the first of those lines that could not be taken */
  refused: { line: number; reason: string }[];
  refusedCount: number;
  /** the first of the new contacts */
  names: string[];
};

type Source = { format: 'linkedin' | 'vcard'; bytes: ArrayBuffer };
const types = { linkedin: 'text/csv', vcard: 'text/vcard' };

/** Contacts from a file: first what would happen, then, when one says so, that it happens. */
export class ContactImport {
  preview = $state.raw<ImportResult | null>(null);
  done = $state.raw<ImportResult | null>(null);
  trouble = $state('');
  busy = $state(false);
  #source: Source | null = null;

  /** Reads a file and asks what would become of it. */
  async choose(file: Pick<File, 'name' | 'arrayBuffer'>) {
    if (this.busy) return;
    this.startAfresh();
    const format = formatOf(file.name);
    if (!format) {
      this.trouble = messages.importing.unknownFormat;
      return;
    }
    // As it is, byte for byte: whether it is text that can be read, the server says.
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) {
      this.trouble = messages.importing.unreadable;
      return;
    }
    this.#source = { format, bytes };
    this.preview = await this.#send(this.#source, true);
  }

  /** Does what was shown. */
  async confirm() {
    if (this.busy || !this.#source || !this.preview) return;
    this.done = await this.#send(this.#source, false);
  }

  startAfresh() {
    this.#source = null;
    this.preview = null;
    this.done = null;
    this.trouble = '';
  }

  async #send({ format, bytes }: Source, preview: boolean): Promise<ImportResult | null> {
    const { importing: words } = messages;
    this.busy = true;
    this.trouble = '';
    try {
      const address = `/contacts/import?format=${format}${preview ? '&preview=true' : ''}`;
      const headers = { 'content-type': types[format], accept: 'application/json' };
      const response = await fetch(address, {
        method: 'POST',
        credentials: 'same-origin',
        headers,
        body: bytes,
      });
      const answer: unknown = await response.json().catch(() => null);
      if (response.ok && isResult(answer)) return answer;
      if (response.status === 401) noteFailure(new NotSignedIn());
      this.trouble = reasonIn(answer) ?? (response.status === 413 ? words.tooLarge : words.broken);
    } catch {
      this.trouble = words.lost;
    } finally {
      this.busy = false;
    }
    return null;
  }
}

function formatOf(name: string): Source['format'] | null {
  if (/\.csv$/i.test(name)) return 'linkedin';
  return /\.vcf$|\.vcard$/i.test(name) ? 'vcard' : null;
}

function isResult(answer: unknown): answer is ImportResult {
  const { added, merged, unchanged, refused, refusedCount, names } = (answer ?? {}) as Partial<ImportResult>;
  const counts = [added, merged, unchanged, refusedCount].every((counted) => typeof counted === 'number');
  return counts && Array.isArray(refused) && Array.isArray(names);
}

/** Why a file was refused as a whole, in the server's words. */
function reasonIn(answer: unknown): string | null {
  const { message, detail } = (answer ?? {}) as Record<string, unknown>;
  return (
    [message, detail].find((words): words is string => typeof words === 'string' && words !== '') ?? null
  );
}
