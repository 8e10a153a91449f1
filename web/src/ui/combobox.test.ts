import { describe, expect, test } from 'vitest';
import { matchesWords, nextOption } from './combobox';

describe('The keys of a list', () => {
  test('go round at both ends', () => {
    expect(nextOption('ArrowDown', 2, 3)).toBe(0);
    expect(nextOption('ArrowUp', 0, 3)).toBe(2);
  });

  test('begin at the first option downwards and at the last upwards', () => {
    expect(nextOption('ArrowDown', -1, 3)).toBe(0);
    expect(nextOption('ArrowUp', -1, 3)).toBe(2);
  });

  test('stay inside the list when they go by pages', () => {
    expect(nextOption('PageDown', 0, 5)).toBe(4);
    expect(nextOption('PageUp', 3, 20)).toBe(0);
  });

  test('are left alone when there is nothing to choose, or when they do not move', () => {
    expect(nextOption('ArrowDown', -1, 0)).toBeUndefined();
    expect(nextOption('a', 0, 3)).toBeUndefined();
  });
});

describe('A search', () => {
  test('finds a text that has every word as the beginning of one of its words', () => {
    expect(matchesWords('Met your mentor', 'men met')).toBe(true);
    expect(matchesWords('Met your mentor', 'met ntor')).toBe(false);
  });

  test('does not mind capitals, accents and signs', () => {
    expect(matchesWords('José Núñez-Ärne', 'jose nunez')).toBe(true);
    expect(matchesWords('Two-way exchange', 'WAY')).toBe(true);
  });

  test('for nothing finds everything', () => {
    expect(matchesWords('Anything', '  ')).toBe(true);
  });
});
