import { expect, test } from 'vitest';
import { everyDays, relation } from './mentorships';

test('A request is not yet a mentorship', () => {
  expect(relation('MENTEE', 'Ada', 'REQUESTED')).toBe('You would like Ada as a mentor');
  expect(relation('MENTEE', 'Ada', 'FINISHED')).toBe('Ada mentors you');
  expect(relation('MENTOR', 'Noor', 'UNANSWERED')).toBe('Noor would like you as a mentor');
});

test('A cadence is said in weeks where it is whole weeks', () => {
  expect([7, 10, 14].map(everyDays)).toEqual(['every week', 'every 10 days', 'every 2 weeks']);
});
