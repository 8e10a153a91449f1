import { describe, expect, test } from 'vitest';
import { newDraft } from './draft';
import { fieldOf, inputOf, problemsOf } from './draft-rules';

const today = '2026-11-23';
const draft = { ...newDraft('d-1', today), kind: 'any' };
const plain = { peopleNeeded: 0, needsEvidence: false };
const ada = { personId: 'p-1', name: 'Ada' };
const fields = (...args: Parameters<typeof problemsOf>) => problemsOf(...args).map(({ field }) => field);

describe('Before it is sent, a draft', () => {
  test('needs an activity first of all', () => {
    expect(fields(draft, undefined, today)).toEqual(['kind']);
  });

  test('needs as many people as its activity', () => {
    const introduction = { peopleNeeded: 2, needsEvidence: false };
    expect(fields({ ...draft, people: [ada] }, introduction, today)).toEqual(['counterparts']);
    expect(
      fields({ ...draft, people: [ada, { personId: null, name: 'Noor' }] }, introduction, today),
    ).toEqual([]);
  });

  test('does not silently drop a name that was typed and not chosen', () => {
    expect(fields({ ...draft, personText: 'Noor' }, plain, today)).toEqual(['counterparts']);
  });

  test('lies between 90 days ago and today', () => {
    const days = ['2026-11-24', '2026-08-24', ''];
    for (const day of days) expect(fields({ ...draft, day }, plain, today), day).toEqual(['day']);
    for (const day of ['2026-11-23', '2026-08-25'])
      expect(fields({ ...draft, day }, plain, today), day).toEqual([]);
  });

  test('links to its evidence by https, and has a link where its activity needs one', () => {
    for (const evidence of ['http://example.org', 'example.org', 'https://']) {
      expect(fields({ ...draft, evidence }, plain, today), evidence).toEqual(['evidence']);
    }
    expect(fields(draft, { peopleNeeded: 0, needsEvidence: true }, today)).toEqual(['evidence']);
    expect(fields({ ...draft, evidence: ' https://example.org/talk ' }, plain, today)).toEqual([]);
  });

  test('has a note of at most 2,000 characters', () => {
    expect(fields({ ...draft, note: 'a'.repeat(2001) }, plain, today)).toEqual(['note']);
    expect(fields({ ...draft, note: 'a'.repeat(2000) }, plain, today)).toEqual([]);
  });
});

describe('What is sent', () => {
  test('names a colleague by id and someone outside by name', () => {
    const people = [ada, { personId: null, name: 'Noor' }];
    expect(inputOf({ ...draft, people }).counterparts).toEqual([{ personId: 'p-1' }, { name: 'Noor' }]);
  });

  test('leaves out what is blank', () => {
    expect(inputOf({ ...draft, note: '  ', evidence: '' })).toMatchObject({ note: null, evidence: null });
  });
});

test('A refusal is shown at the field it speaks of, and on top where it speaks of none', () => {
  expect(fieldOf('day')).toBe('day');
  expect(fieldOf('input.counterparts[0].name')).toBe('counterparts');
  expect(fieldOf('id')).toBeNull();
  expect(fieldOf(null)).toBeNull();
});
