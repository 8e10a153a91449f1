import { describe, expect, test } from 'vitest';
import { memoryStorage } from '../../ui/memory-storage';
import { DraftStore, isEmpty, newDraft } from './draft';

const draft = { ...newDraft('d-1', '2026-11-23'), kind: 'meet-someone', note: 'Over coffee' };

describe('A draft', () => {
  test('is kept until it is cleared, with everything that was typed', () => {
    const storage = memoryStorage();
    const written = {
      ...draft,
      people: [{ personId: null, name: 'Noor' }],
      personText: 'Em',
      private: true,
      sent: true,
    };
    new DraftStore(storage, 'p-1').save(written);
    const store = new DraftStore(storage, 'p-1');
    expect(store.load()).toEqual(written);
    store.clear();
    expect(store.load()).toBeNull();
  });

  test('of one person is not shown to another', () => {
    const storage = memoryStorage();
    new DraftStore(storage, 'p-1').save(draft);
    expect(new DraftStore(storage, 'p-2').load()).toBeNull();
  });

  test('that holds nothing is not kept', () => {
    const storage = memoryStorage();
    const store = new DraftStore(storage, 'p-1');
    store.save(draft);
    store.save(newDraft('d-2', '2026-11-23'));
    expect(storage.size).toBe(0);
  });

  test('counts as written as soon as one thing is', () => {
    expect(isEmpty(newDraft('d-1', '2026-11-23'))).toBe(true);
    expect(isEmpty({ ...newDraft('d-1', '2026-11-23'), personText: 'E' })).toBe(false);
  });

  test('that cannot be read counts as none', () => {
    const storage = memoryStorage();
    const store = new DraftStore(storage, 'p-1');
    for (const broken of ['{', '7', '{"id":1}', '{"id":"a","day":"2026-11-23"}']) {
      storage.setItem(store.key, broken);
      expect(store.load(), broken).toBeNull();
    }
  });

  test('can be written where the browser keeps nothing', () => {
    const refuse = () => {
      throw new DOMException('Storage is full.', 'QuotaExceededError');
    };
    const store = new DraftStore({ getItem: refuse, setItem: refuse, removeItem: refuse }, 'p-1');
    expect(() => store.save(draft)).not.toThrow();
    expect(store.load()).toBeNull();
  });
});
