/** Notes being written, and what stood there when one began. */
export type WrittenNotes = { text: string; base: string };

/** True when the other side wrote something else meanwhile: saving would write over it. */
export function overtaken({ text, base }: WrittenNotes, theirs: string): boolean {
  return theirs !== base && theirs !== text && text !== base;
}

/** What becomes of the two versions. */
export function settled(
  choice: 'mine' | 'theirs' | 'both',
  { text }: WrittenNotes,
  theirs: string,
): WrittenNotes {
  if (choice === 'theirs') return { text: theirs, base: theirs };
  if (choice === 'mine') return { text, base: theirs };
  return { text: [theirs.trimEnd(), text].filter(Boolean).join('\n\n'), base: theirs };
}

/** What is shown when the shared notes arrive anew: untouched ones follow; mine stay, and are told apart from theirs. */
export function followed(written: WrittenNotes, theirs: string): WrittenNotes {
  const untouched = written.text === written.base || written.text === theirs;
  return untouched ? { text: theirs, base: theirs } : written;
}
