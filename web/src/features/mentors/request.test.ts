import { describe, expect, test } from 'vitest';
import { blankRequest, continued, inputOf, moved, problemsOf, restoredRequest, toggled } from './request';

const [ada, ben, cas] = ['Ada', 'Ben', 'Cas'].map((name) => ({ id: `p-${name}`, name })) as [
  { id: string; name: string },
  { id: string; name: string },
  { id: string; name: string },
];
const names = (choices: { name: string }[]) => choices.map(({ name }) => name).join(' ');

describe('Choices', () => {
  test('are added last and taken out again', () => {
    expect(names(toggled([ada], ben))).toBe('Ada Ben');
    expect(names(toggled([ada, ben], ada))).toBe('Ben');
  });

  test('are at most five', () => {
    const five = [1, 2, 3, 4, 5].map((number) => ({ id: `p-${number}`, name: `${number}` }));
    expect(toggled(five, ada)).toEqual(five);
    expect(toggled(five, { id: 'p-3', name: '3' })).toHaveLength(4);
  });

  test('are moved up and down, and stay where they are at the ends', () => {
    expect(names(moved([ada, ben, cas], 'p-Cas', -1))).toBe('Ada Cas Ben');
    expect(names(moved([ada, ben, cas], 'p-Ada', 1))).toBe('Ben Ada Cas');
    expect(names(moved([ada, ben], 'p-Ada', -1))).toBe('Ada Ben');
    expect(names(moved([ada, ben], 'p-Ben', 1))).toBe('Ada Ben');
    expect(names(moved([ada, ben], 'p-nobody', 1))).toBe('Ada Ben');
  });
});

describe('A request', () => {
  test('needs somebody to ask and a goal', () => {
    expect(problemsOf(blankRequest()).map(({ field }) => field)).toEqual(['choices', 'goals']);
    expect(problemsOf({ ...blankRequest(), choices: [ada], goals: [' ', 'Lead a review'] })).toEqual([]);
  });

  test('is sent with people in order, tidied, under its own id', () => {
    const written = { ...blankRequest(), choices: [ben, ada], goals: [' Lead a review ', ''], message: ' ' };
    expect(inputOf(written)).toEqual({
      id: written.id,
      kind: 'MENTORING',
      choices: ['p-Ben', 'p-Ada'],
      goals: ['Lead a review'],
      topics: [],
      message: null,
      follows: null,
    });
  });

  test('takes only what it knows from what was kept', () => {
    expect(
      restoredRequest({ id: 'r', kind: 'FRIEND', choices: [ada, { id: 7 }], goals: ['a', 7], follows: 1 }),
    ).toEqual({ id: 'r', choices: [ada], goals: ['a'] });
    const written = { ...blankRequest(), kind: 'PEER' as const, choices: [ada], topics: ['Go'] };
    expect(restoredRequest(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });
});

describe('What follows on from an earlier mentorship', () => {
  const followed = {
    id: 'm-1',
    kind: 'MENTORING' as const,
    goals: ['First'],
    topics: ['Speaking'],
    other: ada,
    agreement: { goals: ['Agreed'] },
  };

  test('begins with its agreed goals and topics, and asks the same person first when that is wanted', () => {
    const again = continued(blankRequest(), followed, ada.id);
    expect(again).toMatchObject({ follows: 'm-1', goals: ['Agreed'], topics: ['Speaking'], choices: [ada] });
    expect(continued(again, followed, ada.id).choices).toEqual([ada]);
    expect(continued(blankRequest(), followed, null).choices).toEqual([]);
  });

  test('never replaces what was written', () => {
    const written = { ...blankRequest(), goals: ['Mine'], topics: ['Go'], choices: [ben] };
    expect(continued(written, followed, ada.id)).toMatchObject({
      goals: ['Mine'],
      topics: ['Go'],
      choices: [ada, ben],
    });
    expect(continued(blankRequest(), { ...followed, agreement: null }, null).goals).toEqual(['First']);
  });
});
