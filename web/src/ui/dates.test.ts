import { describe, expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, exactDay, isoWeek, relativeDay, shortDay } from './dates';

const today = '2026-11-23';

describe('A day is said relative to today', () => {
  test.each([
    ['2026-11-23', 'today'],
    ['2026-11-22', 'yesterday'],
    ['2026-11-20', '3 days ago'],
    ['2026-11-09', '2 weeks ago'],
    ['2026-09-15', '2 months ago'],
    ['2025-11-01', 'last year'],
    ['2026-11-24', 'tomorrow'],
  ])('%s is %s', (day, said) => {
    expect(relativeDay(day, today)).toBe(said);
  });

  test('and exactly, with its weekday', () => {
    expect(exactDay(today)).toBe('Monday 23 November 2026');
    expect(shortDay(today)).toBe('23 Nov 2026');
  });
});

describe('Days are counted', () => {
  test('over the ends of months and years, and over leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-11-23', -90)).toBe('2026-08-25');
  });

  test('alike over a change of clocks', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });
});

describe('The ISO week', () => {
  test.each([
    ['2026-11-23', 2026, 48],
    ['2027-01-01', 2026, 53],
    ['2024-12-30', 2025, 1],
    ['2026-01-04', 2026, 1],
  ])('of %s is that of its Thursday', (day, year, week) => {
    expect(isoWeek(day)).toEqual({ year, week });
  });
});

test('The day of an instant is never after today', () => {
  expect(dayOf('2026-11-20T12:00:00Z', '2026-11-23')).toBe('2026-11-20');
  expect(dayOf('2026-11-24T12:00:00Z', '2026-11-23')).toBe('2026-11-23');
});
