import { describe, expect, test } from 'vitest';
import { followed, overtaken, settled } from './notes';

const mine = { text: 'Begin with a small team.', base: '' };

describe('Shared notes', () => {
  test('that nobody is writing here follow what the other side wrote', () => {
    expect(followed({ text: 'a', base: 'a' }, 'b')).toEqual({ text: 'b', base: 'b' });
  });

  test('that are being written are never written over', () => {
    expect(followed(mine, 'Theirs.')).toEqual(mine);
    expect(overtaken(mine, 'Theirs.')).toBe(true);
  });

  test('are overtaken only when the other side wrote something else than I did', () => {
    expect(overtaken(mine, '')).toBe(false);
    expect(overtaken(mine, mine.text)).toBe(false);
    expect(overtaken({ text: 'a', base: 'a' }, 'b')).toBe(false);
    expect(followed(mine, mine.text)).toEqual({ text: mine.text, base: mine.text });
  });

  test('are settled as one chooses, and saved without asking again', () => {
    expect(settled('theirs', mine, 'Theirs.')).toEqual({ text: 'Theirs.', base: 'Theirs.' });
    expect(settled('mine', mine, 'Theirs.')).toEqual({ text: mine.text, base: 'Theirs.' });
    const both = settled('both', mine, 'Theirs.');
    expect(both.text).toBe('Theirs.\n\nBegin with a small team.');
    expect(overtaken(both, 'Theirs.')).toBe(false);
  });
});
