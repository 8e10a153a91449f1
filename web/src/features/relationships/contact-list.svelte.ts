import { execute } from '../../graphql/client';
import { Contacts, type ContactsQuery } from '../../graphql/generated/operations';
import { arrived, joined, renewed } from '../../ui/arrivals';
import type { Contact, ContactTag } from './types';

const pageSize = 50;
const pauseBeforeAsking = 150;
const keyOf = ({ id }: Contact) => id;
const nodesOf = ({ edges }: ContactsQuery['contacts']) => edges.map(({ node }) => node);

/** One's contacts, the longest overdue first; what changes is shown in its place, and moves when one asks anew. */
export class ContactList {
  personId = $state('');
  today = $state('');
  contacts = $state.raw<Contact[] | null>(null);
  tags = $state.raw<ContactTag[]>([]);
  total = $state(0);
  overdue = $state(0);
  hasMore = $state(false);
  loading = $state(false);
  failed = $state(false);
  /** how many came in since, and are not shown yet */
  fresh = $state(0);
  search = $state('');
  tag = $state('');
  #placedOverdue = $state.raw<ReadonlySet<string>>(new Set());
  #cursor: string | null = null;
  #question = new AbortController();

  /** Those that were overdue when the list was asked for; they keep their places until it is asked for anew. */
  get sections(): { overdue: Contact[]; others: Contact[] } {
    const all = this.contacts ?? [];
    return {
      overdue: all.filter(({ id }) => this.#placedOverdue.has(id)),
      others: all.filter(({ id }) => !this.#placedOverdue.has(id)),
    };
  }

  get filtered(): boolean {
    return this.search.trim() !== '' || this.tag !== '';
  }

  /** Asks for the first page of what is looked for; only the last question counts. */
  async load() {
    const { signal } = this.#newQuestion();
    this.failed = false;
    this.fresh = 0;
    try {
      const contacts = await this.#ask(null, signal);
      this.contacts = nodesOf(contacts);
      this.#placedOverdue = new Set(this.contacts.filter(({ overdueDays }) => overdueDays > 0).map(keyOf));
      this.#turn(contacts);
    } catch {
      if (!signal.aborted) this.failed = true;
    }
  }

  /** Looks for something else after a short pause, while one types. */
  ask() {
    const { signal } = this.#newQuestion();
    const timer = setTimeout(() => this.load(), pauseBeforeAsking);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  stop() {
    this.#question.abort();
  }

  async more() {
    if (this.loading) return;
    this.loading = true;
    this.failed = false;
    const { signal } = this.#question;
    try {
      const contacts = await this.#ask(this.#cursor, signal);
      const overdue = nodesOf(contacts).filter(({ overdueDays }) => overdueDays > 0);
      this.#placedOverdue = new Set([...this.#placedOverdue, ...overdue.map(keyOf)]);
      this.contacts = joined(this.contacts ?? [], nodesOf(contacts), keyOf);
      this.#turn(contacts);
    } catch {
      if (!signal.aborted) this.failed = true;
    } finally {
      this.loading = false;
    }
  }

  /** Asks anew after a change made anywhere. Of longer lists the first page is enough: it holds who is overdue. */
  async refresh() {
    if (!this.contacts) return;
    const { signal } = this.#question;
    const latest = nodesOf(await this.#ask(null, signal));
    this.fresh = this.hasMore ? 0 : arrived(this.contacts, latest, keyOf).size;
    this.contacts = renewed(this.contacts, latest, keyOf);
    if (this.contacts.length === 0 && this.fresh > 0) await this.load();
  }

  replace(changed: Contact) {
    const before = this.contacts?.find(({ id }) => id === changed.id);
    if (before && before.overdueDays > 0 && changed.overdueDays === 0) this.overdue -= 1;
    this.contacts = renewed(this.contacts ?? [], [changed], keyOf);
  }

  #newQuestion(): AbortController {
    this.#question.abort();
    this.#question = new AbortController();
    return this.#question;
  }

  async #ask(after: string | null, signal: AbortSignal) {
    const [search, tag] = [this.search.trim() || null, this.tag || null];
    const answer = await execute(Contacts, { search, tag, first: pageSize, after }, signal);
    this.personId = answer.me.id;
    this.today = answer.organisation.today;
    this.tags = answer.contactTags;
    this.total = answer.contacts.totalCount;
    this.overdue = answer.contacts.overdueCount;
    return answer.contacts;
  }

  #turn({ pageInfo }: ContactsQuery['contacts']) {
    this.#cursor = pageInfo.endCursor;
    this.hasMore = pageInfo.hasNextPage;
  }
}
