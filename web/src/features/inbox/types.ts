import type { InboxQuery } from '../../graphql/generated/operations';

export type Inbox = InboxQuery['inbox'];
export type ConfirmationRequest = Inbox['confirmations']['edges'][number]['node'];
export type InboxItem = Inbox['items'][number];
export type InboxKind = InboxItem['kind'];

/** An entry is named by its owner and its id; entries of different people may share an id. */
export const requestKey = ({ owner, entry }: ConfirmationRequest) => `${owner.id} ${entry.id}`;
export const itemKey = ({ key }: InboxItem) => key;
