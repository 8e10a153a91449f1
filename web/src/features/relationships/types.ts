import type { ContactFieldsFragment, ContactTagFieldsFragment } from '../../graphql/generated/operations';

export type Contact = ContactFieldsFragment;
export type ContactTag = ContactTagFieldsFragment;

/** What one of several small dialogs about a contact is given. */
export type ContactDialogProps = { contact: Contact; today: string; onclose: () => void };
