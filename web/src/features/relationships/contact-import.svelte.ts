import { sendFile } from '../../graphql/send-file';
import { messages } from './messages';

/** What an import does, or would do. */
export type ImportResult = {
  added: number;
  merged: number;
  unchanged: number;
  /** the first of those lines that could not be taken */
  refused: { line: number; reason: string }[];
  refusedCount: number;
  /** the first things left out of people who are taken */
  leftOut: { line: number; reason: string }[];
  leftOutCount: number;
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
    const { lost, broken, tooLarge } = messages.importing;
    this.busy = true;
    this.trouble = '';
    const address = `/contacts/import?format=${format}${preview ? '&preview=true' : ''}`;
    const sent = await sendFile(address, { type: types[format], bytes }, isResult, {
      lost,
      broken,
      413: tooLarge,
    });
    this.busy = false;
    if ('result' in sent) return sent.result;
    this.trouble = sent.trouble;
    return null;
  }
}

function formatOf(name: string): Source['format'] | null {
  if (/\.csv$/i.test(name)) return 'linkedin';
  return /\.vcf$|\.vcard$/i.test(name) ? 'vcard' : null;
}

function isResult(answer: unknown): answer is ImportResult {
  const { added, merged, unchanged, refused, refusedCount, leftOut, leftOutCount, names } = (answer ??
    {}) as Partial<ImportResult>;
  const counts = [added, merged, unchanged, refusedCount, leftOutCount].every(
    (counted) => typeof counted === 'number',
  );
  return counts && [refused, leftOut, names].every(Array.isArray);
}
