import { describe, expect, test } from 'vitest';
import { closedDay, earlier, later, periodTitle, spanOf } from './periods';

const today = '2026-11-23';

describe('A period', () => {
  test('spans whole ISO weeks, months and quarters', () => {
    expect(spanOf('WEEK', '2026-11-29')).toEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(spanOf('MONTH', '2024-02-10')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(spanOf('QUARTER', '2026-11-23')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(spanOf('ALL_TIME', today)).toBeNull();
  });

  test('is named as people say it', () => {
    expect(periodTitle('WEEK', today)).toMatch(/^23\s?–\s?29 Nov 2026, week 48$/);
    expect(periodTitle('MONTH', today)).toBe('November 2026');
    expect(periodTitle('QUARTER', today)).toBe('Q4 2026');
    expect(periodTitle('ALL_TIME', today)).toBe('All time');
  });

  test('is stepped back through day by last day', () => {
    expect(earlier('WEEK', today)).toBe('2026-11-22');
    expect(earlier('QUARTER', today)).toBe('2026-09-30');
    expect(earlier('ALL_TIME', today)).toBeNull();
  });

  test('is stepped forward through until the running one, which has no day of its own', () => {
    expect(later('WEEK', '2026-11-10', today)).toBe('2026-11-16');
    expect(later('WEEK', '2026-11-20', today)).toBeNull();
    expect(later('WEEK', today, today)).toBeUndefined();
  });

  test('that is still running is not closed, whatever the address says', () => {
    expect(closedDay('WEEK', '2026-11-24', today)).toBeNull();
    expect(closedDay('MONTH', '2026-10-31', today)).toBe('2026-10-31');
    expect(closedDay('ALL_TIME', '2020-01-01', today)).toBeNull();
  });
});
