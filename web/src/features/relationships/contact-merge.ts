import type { Written } from './contact-draft';

/** The fields beside who it is. */
export const details = [
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
const fields = ['person', ...details] as const;
export type ContactField = (typeof fields)[number];

/** The contact as it was when one began to write; a field is missing where that is not known. */
export type Base = Partial<Written>;
export type Choice = 'mine' | 'theirs' | 'both';

/** What one did not change follows what the contact is now; tags are put together; the rest stays as it was typed. */
export function followed(mine: Written, base: Base, theirs: Written): { written: Written; base: Base } {
  const joined = { ...mine, tags: tagsOf(mine, base, theirs) };
  const clashes = clashing(joined, { ...base, tags: theirs.tags }, theirs);
  const settled = fields.filter((field) => !clashes.includes(field));
  const untouched = settled.filter((field) => field !== 'tags' && same(mine, base, field));
  return {
    written: { ...joined, ...only(theirs, untouched) },
    base: { ...base, ...only(theirs, settled) },
  };
}

/** Fields that were changed here and elsewhere, and not alike: saving would write over what is there. */
export function clashing(mine: Written, base: Base, theirs: Written): ContactField[] {
  return fields.filter(
    (field) => !same(theirs, base, field) && !same(mine, theirs, field) && !same(mine, base, field),
  );
}

/** What becomes of a field that clashes. */
export function settled(
  field: ContactField,
  choice: Choice,
  mine: Written,
  base: Base,
  theirs: Written,
): { written: Written; base: Base } {
  const written =
    choice === 'theirs'
      ? { ...mine, ...only(theirs, [field]) }
      : choice === 'both'
        ? { ...mine, notes: [theirs.notes, mine.notes].filter(Boolean).join('\n\n') }
        : mine;
  return { written, base: { ...base, ...only(theirs, [field]) } };
}

/** A field in words. */
export function inWords(written: Base, field: ContactField): string | undefined {
  if (field === 'person') return written.person?.name ?? written.personText?.trim();
  if (field === 'tags') return written.tags?.join(', ');
  return written[field]?.trim();
}

function same(one: Base, other: Base, field: ContactField): boolean {
  const colleague = (written: Base) => written.person?.personId ?? null;
  if (field === 'person' && colleague(one) && colleague(one) === colleague(other)) return true;
  const alike = inWords(one, field) === inWords(other, field);
  return field === 'person' ? alike && colleague(one) === colleague(other) : alike;
}

/** Tags there now, less those one removed, and with those one added. */
function tagsOf(mine: Written, base: Base, theirs: Written): string[] {
  const [before, own] = [keysOf(base.tags), keysOf(mine.tags)];
  const kept = theirs.tags.filter((tag) => own.has(keyOf(tag)) || !before.has(keyOf(tag)));
  const there = keysOf(kept);
  const added = mine.tags.filter((tag) => !there.has(keyOf(tag)) && !before.has(keyOf(tag)));
  return [...kept, ...added];
}

const keyOf = (tag: string) => tag.toLocaleLowerCase();
const keysOf = (tags: string[] = []) => new Set(tags.map(keyOf));

function only(written: Written, wanted: readonly ContactField[]): Partial<Written> {
  const taken = wanted.map((field) => [field, written[field]] as const);
  return {
    ...Object.fromEntries(taken),
    ...(wanted.includes('person') && { personText: written.personText }),
  };
}
