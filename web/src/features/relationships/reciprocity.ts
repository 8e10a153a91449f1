/** Which part of all that went back and forth was given, from 0 to 1; a half where nothing did. */
export function givenShare({ given, received }: { given: number; received: number }): number {
  const all = given + received;
  return all === 0 ? 0.5 : given / all;
}
