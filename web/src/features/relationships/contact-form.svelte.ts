import { execute } from '../../graphql/client';
import { RequestFailed } from '../../graphql/failures';
import { type ContactInput, SaveContact } from '../../graphql/generated/operations';
import { fieldNamed, Kept, type KeptStorage } from '../../ui/kept';
import type { Problem } from '../../ui/problem';
import { isEmpty, readWritten, type Written, withTag, writtenOf } from './contact-draft';
import { messages } from './messages';
import type { Contact } from './types';

const fields = [
  'personId',
  'name',
  'organisation',
  'role',
  'email',
  'link',
  'metAt',
  'metOn',
  'tags',
  'cadenceDays',
  'notes',
] as const;

/** The form for a contact: keeps what is typed until it is saved, and its id, so that it is added once. */
export class ContactForm {
  written: Written;
  problems = $state.raw<Problem[]>([]);
  trouble = $state('');
  sending = $state(false);
  /** it began with what had been typed before */
  restored = $state(false);
  readonly #kept: Kept;
  readonly #contact: Contact | null;
  readonly #today: string;

  constructor(storage: KeptStorage, personId: string, today: string, contact: Contact | null) {
    this.#kept = new Kept(storage, 'contact', personId, contact?.id ?? 'new');
    this.#contact = contact;
    this.#today = today;
    const kept = readWritten(this.#kept.load());
    this.restored = kept !== null;
    this.written = $state(kept ?? writtenOf(contact));
  }

  keep() {
    const changed = this.#contact
      ? JSON.stringify(this.written) !== JSON.stringify(writtenOf(this.#contact))
      : !isEmpty(this.written);
    this.#kept.save(changed ? this.written : null);
  }

  /** Begins again with what is saved. */
  letGo() {
    this.written = writtenOf(this.#contact);
    this.restored = false;
    this.problems = [];
    this.keep();
  }

  addTag() {
    this.written.tags = withTag(this.written.tags, this.written.tagText);
    this.written.tagText = '';
  }

  problemOf(field: string): string | undefined {
    return this.problems.find((problem) => problem.field === field)?.message;
  }

  /** Saves the contact unless that is under way; gives it, or nothing when it was not saved. */
  async send(): Promise<Contact | undefined> {
    if (this.sending) return;
    const { form: words } = messages;
    this.addTag();
    this.trouble = '';
    this.problems = problemsOf(this.written, this.#today);
    if (this.problems.length > 0) return;
    this.sending = true;
    try {
      const { contact, refusal } = (await execute(SaveContact, { input: inputOf(this.written) })).saveContact;
      if (contact && !refusal) {
        this.#kept.save(null);
        return contact;
      }
      const field = fieldNamed(refusal?.field, fields);
      this.problems = [
        { field: field === 'personId' ? 'name' : field, message: refusal?.message ?? words.broken },
      ];
    } catch (failure) {
      this.trouble = failure instanceof RequestFailed ? words.broken : words.lost;
    } finally {
      this.sending = false;
    }
  }
}

/** What is missing before it is worth asking the server, which checks all of it again. */
function problemsOf(written: Written, today: string): Problem[] {
  const { form: words } = messages;
  const { person, personText, email, link, metOn, cadenceDays } = written;
  const found: [string, string | false][] = [
    ['name', !person && !personText.trim() && words.whoMissing],
    ['email', email.trim() !== '' && !/^[^@\s]+@[^@\s]+$/.test(email.trim()) && words.emailWrong],
    ['link', link.trim() !== '' && !isHttps(link.trim()) && words.linkNotHttps],
    ['metOn', metOn > today && words.metInFuture],
    [
      'cadenceDays',
      cadenceDays.trim() !== '' && !/^[1-9]\d*$/.test(cadenceDays.trim()) && words.cadenceWrong,
    ],
  ];
  return found.flatMap(([field, message]) => (message ? [{ field, message }] : []));
}

function isHttps(link: string): boolean {
  return link.startsWith('https://') && URL.canParse(link);
}

/** The same draft always gives the same input. Whoever was typed and not chosen is someone outside. */
function inputOf(written: Written): ContactInput {
  const { id, person, personText, organisation, role, email, link, metAt, metOn, tags, cadenceDays, notes } =
    written;
  const text = (typed: string) => typed.trim() || null;
  return {
    id,
    personId: person?.personId ?? null,
    name: person?.personId ? null : (person?.name ?? personText.trim()),
    organisation: text(organisation),
    role: text(role),
    email: text(email),
    link: text(link),
    metAt: text(metAt),
    metOn: metOn || null,
    tags,
    cadenceDays: cadenceDays.trim() ? Number(cadenceDays) : null,
    notes: text(notes),
  };
}
