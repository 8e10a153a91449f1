import { describe, expect, test } from 'vitest';
import {
  agreementFrom,
  agreementInput,
  bothReflections,
  mayAskAgain,
  problemsOfAgreement,
  problemsOfOutcome,
  reflectionInput,
  sessionInput,
  titleOf,
} from './rules';

const written = { ...agreementFrom(null, ['Lead a review']), expectations: 'Frank words.' };
const fields = (problems: { field: string | null }[]) => problems.map(({ field }) => field);

describe('An agreement', () => {
  test('begins with the goals asked for, and then with what was proposed last', () => {
    expect(written.goals).toEqual(['Lead a review']);
    const proposed = {
      proposal: 2,
      proposedByMe: false,
      agreed: false,
      goals: ['Speak in public'],
      expectations: 'Come prepared.',
      cadenceDays: 21,
      weeks: 8,
      listed: true,
      startsOn: null,
      endsOn: null,
    };
    expect(agreementFrom(proposed, ['Lead a review'])).toEqual({
      goals: ['Speak in public'],
      expectations: 'Come prepared.',
      cadenceDays: '21',
      weeks: '8',
      listed: true,
    });
  });

  test('needs a goal and expectations, meets every 7 to 60 days and lasts 4 to 24 weeks', () => {
    expect(problemsOfAgreement(written)).toEqual([]);
    expect(fields(problemsOfAgreement({ ...written, goals: [' '], expectations: '' }))).toEqual([
      'goals',
      'expectations',
    ]);
    for (const cadenceDays of ['6', '61', '', '7.5', 'x'])
      expect(fields(problemsOfAgreement({ ...written, cadenceDays })), cadenceDays).toEqual(['cadenceDays']);
    for (const weeks of ['3', '25'])
      expect(fields(problemsOfAgreement({ ...written, weeks })), weeks).toEqual(['weeks']);
    for (const weeks of ['4', '24']) expect(problemsOfAgreement({ ...written, weeks }), weeks).toEqual([]);
  });

  test('is sent tidied and in numbers', () => {
    expect(agreementInput({ ...written, goals: [' Lead a review ', ''] })).toEqual({
      goals: ['Lead a review'],
      expectations: 'Frank words.',
      cadenceDays: 14,
      weeks: 12,
      listed: false,
    });
  });
});

test('What came of feedback is said, and its link is https where there is one', () => {
  expect(problemsOfOutcome({ outcome: 'Shorter slides', evidence: '' })).toEqual([]);
  expect(fields(problemsOfOutcome({ outcome: ' ', evidence: 'http://example.org' }))).toEqual([
    'outcome',
    'evidence',
  ]);
});

test('A session without a time has none', () => {
  expect(sessionInput({ id: 's', day: '2026-11-24', time: '' }).time).toBeNull();
});

test('A reflection is sent with the goals reached in their order', () => {
  expect(reflectionInput({ text: ' Well. ', thanks: '', goalsReached: ['2', '0'] })).toEqual({
    text: 'Well.',
    thanks: null,
    goalsReached: [0, 2],
  });
  const theirs = { mine: false, text: 'b', thanks: null, goalsReached: [], on: '2026-11-24' };
  expect(bothReflections({ reflections: [theirs] })).toEqual({ mine: null, theirs });
});

test('Only who chose may choose again, once it is over', () => {
  expect(mayAskAgain({ state: 'FINISHED', myRole: 'MENTEE' })).toBe(true);
  expect(mayAskAgain({ state: 'FINISHED', myRole: 'MENTOR' })).toBe(false);
  expect(mayAskAgain({ state: 'ACTIVE', myRole: 'PEER' })).toBe(false);
});

describe('The heading', () => {
  const page = { other: null, choices: null, kind: 'MENTORING', state: 'WITHDRAWN' } as const;

  test('names the other side, also once it is no longer here', () => {
    expect(titleOf({ ...page, other: { id: 'a', name: 'Ann' } })).toBe('You and Ann');
    expect(titleOf({ ...page, state: 'ACTIVE' })).toBe('You and somebody who is no longer here');
  });

  test('says of a request whose it is', () => {
    expect(titleOf({ ...page, choices: [] })).toBe('Your request for a mentor');
    expect(titleOf({ ...page, choices: [], kind: 'PEER' })).toBe('Your request for a peer');
    expect(titleOf(page)).toBe('A request for you to mentor');
    expect(titleOf({ ...page, kind: 'PEER' })).toBe('A request for you to be a peer');
  });
});
