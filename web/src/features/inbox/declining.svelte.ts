import { execute } from '../../graphql/client';
import { RequestFailed } from '../../graphql/failures';
import { DeclineEntry } from '../../graphql/generated/operations';
import { Kept, type KeptStorage, keptTexts } from '../../ui/kept';
import { messages } from './messages';
import type { ConfirmationRequest } from './types';

/** A no with its reason: what is typed is kept until it is sent. */
export class Declining {
  reason = $state('');
  problem = $state<string>();
  trouble = $state('');
  sending = $state(false);
  readonly #kept: Kept;
  readonly #request: ConfirmationRequest;

  constructor(storage: KeptStorage, personId: string, request: ConfirmationRequest) {
    this.#request = request;
    this.#kept = new Kept(storage, 'decline', personId, request.owner.id, request.entry.id);
    this.reason = keptTexts(this.#kept.load(), ['reason']).reason ?? '';
  }

  keep() {
    const { reason } = this;
    this.#kept.save(reason.trim() ? { reason } : null);
  }

  /** True once it is declined. */
  async send(): Promise<boolean> {
    if (this.sending) return false;
    const { decline: words } = messages;
    const reason = this.reason.trim();
    this.trouble = '';
    this.problem = reason ? undefined : words.reasonMissing;
    if (this.problem) return false;
    this.sending = true;
    try {
      const { owner, entry } = this.#request;
      const answer = await execute(DeclineEntry, { personId: owner.id, entryId: entry.id, reason });
      const { entry: declined, refusal } = answer.declineEntry;
      if (declined && !refusal) {
        this.reason = '';
        this.keep();
        return true;
      }
      if (refusal?.field) this.problem = refusal.message;
      else this.trouble = refusal?.message ?? words.broken;
    } catch (failure) {
      this.trouble = failure instanceof RequestFailed ? words.broken : words.lost;
    } finally {
      this.sending = false;
    }
    return false;
  }
}
