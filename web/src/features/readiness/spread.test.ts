import { describe, expect, test } from 'vitest';
import { addDays } from '../../ui/dates';
import { imaginedEntries, mostOfAKind, spreadDays } from './spread';

const today = '2026-11-23';

describe('What is imagined for the coming weeks', () => {
  test('is spread evenly, from after today to the last day', () => {
    expect(spreadDays(4, 4, today)).toEqual(['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21']);
    expect(spreadDays(3, 2, today)).toEqual(['2026-11-28', '2026-12-03', '2026-12-07']);
    expect(spreadDays(0, 4, today)).toEqual([]);
  });

  test('never falls on one day twice, and always ends on the last', () => {
    for (let weeks = 2; weeks <= 12; weeks++) {
      for (let count = 1; count <= mostOfAKind; count++) {
        const days = spreadDays(count, weeks, today);
        expect(new Set(days).size, `${count} in ${weeks} weeks`).toBe(count);
        expect(days.at(-1)).toBe(addDays(today, weeks * 7));
        expect(days.every((day) => day > today)).toBe(true);
      }
    }
  });

  test('becomes entries to ask about, with what is confirmed and what is not', () => {
    const imagined = [
      { kind: 'assist', count: 1, confirmed: false },
      { kind: 'teach', count: 0, confirmed: true },
      { kind: 'mentor-session', count: 2, confirmed: true },
    ];
    expect(imaginedEntries(imagined, 2, today)).toEqual([
      { kind: 'assist', day: '2026-12-07', confirmed: false, count: 1 },
      { kind: 'mentor-session', day: '2026-11-30', confirmed: true, count: 1 },
      { kind: 'mentor-session', day: '2026-12-07', confirmed: true, count: 1 },
    ]);
  });
});
