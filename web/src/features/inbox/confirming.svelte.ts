import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { execute } from '../../graphql/client';
import { RequestFailed } from '../../graphql/failures';
import { ConfirmEntries } from '../../graphql/generated/operations';
import { messages } from './messages';
import { type ConfirmationRequest, requestKey } from './types';

/** done: answered for good; open: it says why it is not, and can be tried again. */
export type Outcome = { done: boolean; message: string };

const most = 100;

/** One's answers to what colleagues ask to confirm: each is sent once, and says what came of it. */
export class Confirming {
  readonly selected = new SvelteSet<string>();
  readonly outcomes = new SvelteMap<string, Outcome>();
  readonly sending = new SvelteSet<string>();
  /** what came of several confirmed together */
  summary = $state('');

  isOpen(request: ConfirmationRequest): boolean {
    return !this.outcomes.get(requestKey(request))?.done;
  }

  select(requests: ConfirmationRequest[], on: boolean) {
    for (const request of requests) {
      if (on && this.isOpen(request)) this.selected.add(requestKey(request));
      else this.selected.delete(requestKey(request));
    }
  }

  chosen(requests: ConfirmationRequest[]): ConfirmationRequest[] {
    return requests.filter((request) => this.selected.has(requestKey(request)) && this.isOpen(request));
  }

  /** Confirms in one request; what is under way or answered already is left out. */
  async confirm(asked: ConfirmationRequest[]) {
    const requests = asked
      .filter((request) => this.isOpen(request) && !this.sending.has(requestKey(request)))
      .slice(0, most);
    if (requests.length === 0) return;
    this.summary = '';
    const keys = requests.map(requestKey);
    for (const key of keys) this.sending.add(key);
    try {
      await this.#send(requests);
    } catch (failure) {
      const { broken, lost } = messages.confirmations;
      const message = failure instanceof RequestFailed ? broken : lost;
      for (const key of keys) this.outcomes.set(key, { done: false, message });
      this.summary = requests.length > 1 ? message : '';
    } finally {
      for (const key of keys) this.sending.delete(key);
    }
  }

  declined(request: ConfirmationRequest) {
    this.#settle(request, true, messages.confirmations.declined(request.owner.name));
  }

  async #send(requests: ConfirmationRequest[]) {
    const { confirmations: words } = messages;
    const entries = requests.map(({ owner, entry }) => ({ personId: owner.id, entryId: entry.id }));
    const { outcomes, refusal } = (await execute(ConfirmEntries, { entries })).confirmEntries;
    for (const [index, request] of requests.entries()) {
      const outcome = outcomes[index];
      const why = refusal ?? outcome?.refusal;
      const { name } = request.owner;
      const said = outcome?.entry?.confirmation.state === 'NOT_COUNTED' ? words.notCounted : words.confirmed;
      if (outcome?.entry && !why) this.#settle(request, true, said(name));
      else this.#settle(request, false, why?.message ?? words.broken);
    }
    const confirmed = requests.filter((request) => !this.isOpen(request)).length;
    if (requests.length > 1) this.summary = words.done(confirmed, requests.length - confirmed);
  }

  #settle(request: ConfirmationRequest, done: boolean, message: string) {
    const key = requestKey(request);
    this.outcomes.set(key, { done, message });
    if (done) this.selected.delete(key);
  }
}
