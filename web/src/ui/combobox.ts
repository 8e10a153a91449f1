/** The option a key moves to in a list of `length` options; undefined when the key does not move. */
export function nextOption(key: string, active: number, length: number): number | undefined {
  if (length === 0) return;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % length;
    case 'ArrowUp':
      return active <= 0 ? length - 1 : active - 1;
    case 'PageDown':
      return Math.min(active + 8, length - 1);
    case 'PageUp':
      return Math.max(active - 8, 0);
  }
}

/** True when every word asked for begins a word of the text, however it is written. */
export function matchesWords(text: string, search: string): boolean {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u);
  return plain(search)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
