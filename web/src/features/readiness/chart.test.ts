import { describe, expect, test } from 'vitest';
import { apart, bandPath, type Frame, heightOf, linePath, monthTicks, placeOf, roomFor } from './chart';

const frame: Frame = { left: 40, right: 540, top: 10, bottom: 210 };

describe('A chart of scores', () => {
  test('draws 0 at the bottom and 100 at the top', () => {
    expect([0, 50, 100].map((score) => heightOf(score, frame))).toEqual([210, 110, 10]);
  });

  test('places days between the first at the left and the last at the right', () => {
    const place = (day: string) => placeOf(day, '2026-11-01', '2026-11-21', frame);
    expect(['2026-11-01', '2026-11-11', '2026-11-21'].map(place)).toEqual([40, 290, 540]);
    expect(placeOf('2026-11-01', '2026-11-01', '2026-11-01', frame)).toBe(540);
  });

  test('joins points into a line, rounded to tenths of a pixel', () => {
    const points = [
      { x: 1, y: 2 },
      { x: 3.14, y: 4 },
    ];
    expect(linePath(points)).toBe('M1 2L3.1 4');
    expect(linePath([])).toBe('');
  });

  test('closes a band along its upper edge and back along its lower one', () => {
    const upper = [
      { x: 0, y: 1 },
      { x: 5, y: 2 },
    ];
    const lower = [
      { x: 0, y: 8 },
      { x: 5, y: 9 },
    ];
    expect(bandPath(upper, lower)).toBe('M0 1L5 2L5 9L0 8Z');
    expect(bandPath([], [])).toBe('');
  });
});

describe('The months under a chart', () => {
  const labels = (first: string, last: string, most: number) =>
    monthTicks(first, last, most).map(({ label }) => label);

  test('are named where they begin, with the year on the first and on each January', () => {
    expect(labels('2026-10-05', '2027-02-07', 12)).toEqual(['Nov 2026', 'Dec', 'Jan 2027', 'Feb']);
    expect(monthTicks('2026-10-01', '2026-10-20', 12)).toEqual([{ day: '2026-10-01', label: 'Oct 2026' }]);
  });

  test('are thinned evenly when there is room for few', () => {
    expect(labels('2025-11-30', '2026-11-22', 6)).toEqual(['Jan 2026', 'Mar', 'May', 'Jul', 'Sept', 'Nov']);
    expect(labels('2025-11-30', '2026-11-22', 4)).toEqual(['Jan 2026', 'Apr', 'Jul', 'Oct']);
  });

  test('may be none in a short span', () => {
    expect(labels('2026-11-02', '2026-11-22', 6)).toEqual([]);
  });
});

describe('The labels at the ends of lines', () => {
  test('are given the room the longest of them needs', () => {
    expect(roomFor(['Claimed 9.0', 'Confirmed 100.0'])).toBe(127);
  });

  test('stay where they are when there is room', () => {
    expect(apart([50, 100], 16, frame)).toEqual([50, 100]);
  });

  test('are moved apart in their order when they would overlap', () => {
    expect(apart([104, 100], 16, frame)).toEqual([116, 100]);
    expect(apart([100, 100, 100], 16, frame)).toEqual([100, 116, 132]);
  });

  test('stay inside the frame', () => {
    expect(apart([209, 208], 16, frame)).toEqual([210, 194]);
    expect(apart([0, 5], 16, frame)).toEqual([10, 26]);
  });
});
