/** Adds a word, its blanks tidied, unless it is there already; case makes no difference. */
export function withWord(words: string[], added: string): string[] {
  const word = added.trim().replace(/\s+/g, ' ');
  return word === '' || isAmongWords(words, word) ? words : [...words, word];
}

export function isAmongWords(words: string[], word: string): boolean {
  return words.some((other) => other.toLocaleLowerCase() === word.toLocaleLowerCase());
}
