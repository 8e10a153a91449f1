import { execute } from '../../graphql/client';
import { DismissInboxItems, Inbox as InboxDocument, MuteInbox } from '../../graphql/generated/operations';
import { arrived, joined, renewed } from '../../ui/arrivals';
import { messages } from './messages';
import {
  type ConfirmationRequest,
  type Inbox,
  type InboxItem,
  type InboxKind,
  itemKey,
  requestKey,
} from './types';

// As many as can be confirmed in one request.
const pageSize = 100;

/** What waits for who is signed in. What one reads does not move: what arrives meanwhile is shown when one asks. */
export class InboxList {
  personId = $state('');
  today = $state('');
  asOf = $state('');
  requests = $state.raw<ConfirmationRequest[] | null>(null);
  items = $state.raw<InboxItem[]>([]);
  muted = $state.raw<InboxKind[]>([]);
  /** of all confirmations asked for, those not loaded yet included */
  total = $state(0);
  hasMore = $state(false);
  loading = $state(false);
  failed = $state(false);
  /** keys of what arrived while one was reading */
  fresh = $state.raw<ReadonlySet<string>>(new Set());
  /** keys of what no longer waits: answered or done elsewhere, or lapsed */
  gone = $state.raw<ReadonlySet<string>>(new Set());
  /** keys of what was shown last on demand, so that it can fade in */
  shownLast = $state.raw<ReadonlySet<string>>(new Set());
  /** what one's own act just did, for who does not see it */
  said = $state('');
  #latest: { requests: ConfirmationRequest[]; items: InboxItem[] } = { requests: [], items: [] };
  #cursor: string | null = null;

  get empty(): boolean {
    return this.requests?.length === 0 && this.items.length === 0;
  }

  async load() {
    this.failed = false;
    try {
      this.#take(await this.#ask(null));
      this.showNew();
    } catch {
      this.failed = true;
    }
  }

  /** Asks anew after a change made anywhere. */
  async refresh() {
    if (!this.requests) return;
    this.#take(await this.#ask(null));
    const { requests, items } = this.#latest;
    this.fresh = new Set([
      // Further pages are not asked for anew: what they hold comes with "more".
      ...(this.hasMore ? [] : arrived(this.requests, requests, requestKey)),
      ...arrived(this.items, items, itemKey),
    ]);
    this.gone = new Set([
      ...(this.hasMore ? [] : arrived(requests, this.requests, requestKey)),
      ...arrived(items, this.items, itemKey),
    ]);
    this.requests = renewed(this.requests, requests, requestKey);
    this.items = renewed(this.items, items, itemKey);
    if (this.empty) this.showNew();
  }

  /** Shows what arrived, and no longer what was done. */
  showNew() {
    this.shownLast = this.fresh;
    this.fresh = new Set();
    this.gone = new Set();
    this.requests = this.#latest.requests;
    this.items = this.#latest.items;
  }

  async more() {
    if (this.loading) return;
    this.loading = true;
    try {
      const { confirmations } = await this.#ask(this.#cursor);
      this.requests = joined(this.requests ?? [], nodesOf(confirmations), requestKey);
      this.#turn(confirmations);
    } finally {
      this.loading = false;
    }
  }

  /** Puts items away; false when no answer came and nothing changed here. */
  async dismiss(keys: string[]): Promise<boolean> {
    try {
      const { refusal } = (await execute(DismissInboxItems, { keys })).dismissInboxItems;
      if (refusal) return false;
      this.items = this.items.filter(({ key }) => !keys.includes(key));
      this.said = messages.dismissed(keys.length);
      return true;
    } catch {
      return false;
    }
  }

  /** Mutes these kinds and no others; gives the refusal, if there was one. Throws when no answer came. */
  async mute(kinds: InboxKind[]): Promise<string | null> {
    const { refusal } = (await execute(MuteInbox, { kinds })).muteInbox;
    if (refusal) return refusal.message;
    await this.load();
    return null;
  }

  async #ask(after: string | null): Promise<Inbox> {
    const { me, organisation, inbox } = await execute(InboxDocument, { first: pageSize, after });
    this.personId = me.id;
    this.today = organisation.today;
    this.asOf = new Date().toISOString();
    return inbox;
  }

  #take({ confirmations, items, muted }: Inbox) {
    this.#latest = { requests: nodesOf(confirmations), items };
    this.muted = muted;
    if (!this.requests || this.requests.length <= pageSize) this.#turn(confirmations);
    this.total = confirmations.totalCount;
  }

  #turn({ pageInfo, totalCount }: Inbox['confirmations']) {
    this.#cursor = pageInfo.endCursor;
    this.hasMore = pageInfo.hasNextPage;
    this.total = totalCount;
  }
}

function nodesOf({ edges }: Inbox['confirmations']): ConfirmationRequest[] {
  return edges.map(({ node }) => node);
}
