import { expect, test } from 'vitest';
import { fieldNamed, Kept, keptTexts } from './kept';
import { memoryStorage } from './memory-storage';

test('What is typed is kept under the form and the person, until there is nothing to keep', () => {
  const storage = memoryStorage();
  new Kept(storage, 'thanks', 'p-1').save({ text: 'For the review' });
  expect(new Kept(storage, 'thanks', 'p-1').load()).toEqual({ text: 'For the review' });
  expect(new Kept(storage, 'thanks', 'p-2').load()).toEqual({});
  new Kept(storage, 'thanks', 'p-1').save(null);
  expect(storage.size).toBe(0);
});

test('What cannot be read counts as nothing', () => {
  const storage = memoryStorage();
  const kept = new Kept(storage, 'thanks', 'p-1');
  for (const broken of ['{', '7', 'null']) {
    storage.setItem(kept.key, broken);
    expect(kept.load(), broken).toEqual({});
  }
  expect(keptTexts({ text: 7, note: 'a' }, ['text', 'note'])).toEqual({ note: 'a' });
});

test('A browser that keeps nothing is no obstacle', () => {
  const refuse = () => {
    throw new DOMException('Storage is full.', 'QuotaExceededError');
  };
  const kept = new Kept({ getItem: refuse, setItem: refuse, removeItem: refuse }, 'thanks');
  expect(() => kept.save({ text: 'a' })).not.toThrow();
  expect(kept.load()).toEqual({});
});

test('A refusal is shown at the field it speaks of, and on top where it speaks of none', () => {
  expect(fieldNamed('input.text', ['to', 'text'])).toBe('text');
  expect(fieldNamed('id', ['to', 'text'])).toBeNull();
  expect(fieldNamed(null, ['to'])).toBeNull();
});
