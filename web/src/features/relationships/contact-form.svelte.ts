import { execute } from '../../graphql/client';
import { RequestFailed } from '../../graphql/failures';
import { type ContactInput, OneContact, SaveContact } from '../../graphql/generated/operations';
import { fieldNamed, Kept, type KeptStorage } from '../../ui/kept';
import type { Problem } from '../../ui/problem';
import { isEmpty, readBase, readWritten, type Written, withTag, writtenOf } from './contact-draft';
import {
  type Base,
  type Choice,
  type ContactField,
  clashing,
  details,
  followed,
  settled,
} from './contact-merge';
import { messages } from './messages';
import type { Contact } from './types';

const fields = ['personId', 'name', ...details] as const;

/** How often it is saved anew because somebody else was quicker. */
const mostTries = 3;

/**
 * The form for a contact: keeps what is typed until it is saved, and its id, so that it is added once. What was changed
 * elsewhere meanwhile is never written over unasked: what one did not touch follows it, and the rest is for one to choose.
 */
export class ContactForm {
  written: Written;
  problems = $state.raw<Problem[]>([]);
  trouble = $state('');
  sending = $state(false);
  /** it began with what had been typed before */
  restored = $state(false);
  /** it was removed elsewhere meanwhile */
  gone = $state(false);
  #base: Base;
  #latest: Contact | null;
  readonly #kept: Kept;
  readonly #today: string;

  constructor(storage: KeptStorage, personId: string, today: string, contact: Contact | null) {
    this.#kept = new Kept(storage, 'contact', personId, contact?.id ?? 'new');
    this.#today = today;
    const stored = this.#kept.load();
    const kept = readWritten(stored);
    this.restored = kept !== null;
    this.written = $state(kept ?? writtenOf(contact));
    this.#base = $state.raw(kept ? readBase(stored) : writtenOf(contact));
    this.#latest = $state.raw(contact);
    if (kept && contact) this.#follow(contact);
  }

  /** What the contact is now where that is another than one began with, and than one typed. */
  get clashes(): ContactField[] {
    return this.#latest ? clashing(this.written, this.#base, this.theirs) : [];
  }

  /** The contact as it is now, as the form would show it. */
  get theirs(): Written {
    return writtenOf(this.#latest);
  }

  settle(field: ContactField, choice: Choice) {
    this.#take(settled(field, choice, this.written, this.#base, this.theirs));
  }

  keep() {
    const changed = this.#latest
      ? JSON.stringify(this.written) !== JSON.stringify(this.theirs)
      : !isEmpty(this.written);
    this.#kept.save(changed ? { ...this.written, base: this.#base } : null);
  }

  /** Begins again with what is saved. */
  letGo() {
    this.written = this.theirs;
    this.#base = this.theirs;
    this.restored = false;
    this.problems = [];
    this.keep();
  }

  /** Lets go of what was typed of a contact that is gone. */
  drop() {
    this.#kept.save(null);
  }

  /** Saves a contact that was removed elsewhere as a new one. */
  async addAgain(): Promise<Contact | undefined> {
    this.gone = false;
    this.#latest = null;
    return this.send();
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
    if (this.problems.length > 0 || this.clashes.length > 0) return;
    this.sending = true;
    try {
      return await this.#save(mostTries);
    } catch (failure) {
      this.trouble = failure instanceof RequestFailed ? words.broken : words.lost;
    } finally {
      this.sending = false;
    }
  }

  async #save(tries: number): Promise<Contact | undefined> {
    const input = { ...inputOf(this.written), basedOn: this.#latest?.version ?? null };
    const { contact, refusal } = (await execute(SaveContact, { input })).saveContact;
    if (contact && !refusal) {
      this.#kept.save(null);
      return contact;
    }
    if (this.#latest && refusal?.code === 'CONTACT_CHANGED' && tries > 1) {
      const { contact: latest } = await execute(OneContact, { id: input.id });
      if (latest) this.#follow(latest);
      else this.gone = true;
      return this.gone || this.clashes.length > 0 ? undefined : this.#save(tries - 1);
    }
    if (this.#latest && refusal?.code === 'CONTACT_UNKNOWN') {
      this.gone = true;
      return;
    }
    const field = fieldNamed(refusal?.field, fields);
    this.problems = [
      { field: field === 'personId' ? 'name' : field, message: refusal?.message ?? messages.form.broken },
    ];
  }

  #follow(latest: Contact) {
    this.#latest = latest;
    this.#take(followed(this.written, this.#base, this.theirs));
  }

  #take({ written, base }: { written: Written; base: Base }) {
    this.written = written;
    this.#base = base;
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
