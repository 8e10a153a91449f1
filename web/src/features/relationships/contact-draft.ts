import { keptTexts } from '../../ui/kept';
import type { ChosenPerson } from '../../ui/people';
import type { Base } from './contact-merge';
import type { Contact } from './types';

const texts = [
  'personText',
  'organisation',
  'role',
  'email',
  'link',
  'metAt',
  'metOn',
  'tagText',
  'cadenceDays',
  'notes',
] as const;

/** A contact being written: every field as it stands in the form. */
export type Written = Record<(typeof texts)[number], string> & {
  id: string;
  person: ChosenPerson | null;
  tags: string[];
};

/** A contact as the form shows it; an empty form with an id of its own where there is none yet. */
export function writtenOf(contact: Contact | null): Written {
  return {
    id: contact?.id ?? crypto.randomUUID(),
    person: contact && { personId: contact.colleague?.id ?? null, name: contact.name },
    personText: '',
    organisation: contact?.organisation ?? '',
    role: contact?.role ?? '',
    email: contact?.email ?? '',
    link: contact?.link ?? '',
    metAt: contact?.metAt ?? '',
    metOn: contact?.metOn ?? '',
    tags: [...(contact?.tags ?? [])],
    tagText: '',
    cadenceDays: contact?.ownCadenceDays?.toString() ?? '',
    notes: contact?.notes ?? '',
  };
}

export function isEmpty(written: Written): boolean {
  return !written.person && written.tags.length === 0 && texts.every((field) => !written[field]);
}

/** What was kept of a form, or null where it cannot be read. */
export function readWritten(stored: Record<string, unknown>): Written | null {
  const { id, person, tags } = stored;
  if (typeof id !== 'string') return null;
  return {
    ...writtenOf(null),
    ...keptTexts(stored, texts),
    id,
    person: readPerson(person),
    tags: Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === 'string') : [],
  };
}

/** What was kept of what the contact was when one began; what cannot be read is missing. */
export function readBase(stored: Record<string, unknown>): Base {
  const { base } = stored;
  if (!base || typeof base !== 'object') return {};
  return readWritten(base as Record<string, unknown>) ?? {};
}

function readPerson(stored: unknown): ChosenPerson | null {
  const { personId, name } = (stored ?? {}) as Record<string, unknown>;
  return typeof name === 'string' ? { personId: typeof personId === 'string' ? personId : null, name } : null;
}

/** Adds what was typed, one tag for each comma; the same tag is not added twice, however it is written. */
export function withTag(tags: string[], typed: string): string[] {
  const added = [...tags];
  for (const tag of typed.split(',').map((part) => part.trim())) {
    const known = added.some((other) => other.toLocaleLowerCase() === tag.toLocaleLowerCase());
    if (tag && !known) added.push(tag);
  }
  return added;
}
