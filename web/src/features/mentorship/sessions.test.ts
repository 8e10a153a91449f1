import { describe, expect, test } from 'vitest';
import { arranged, canConfirm, canMove, questionsOf, suggestedDay } from './sessions';
import type { Session } from './types';

const today = '2026-11-24';
const session = (id: string, day: string, more: Partial<Session> = {}): Session => ({
  id,
  day,
  time: null,
  state: 'PLANNED',
  questions: [],
  sharedNotes: null,
  myNotes: null,
  confirmedByMe: false,
  confirmedByOther: false,
  ...more,
});
const ids = (sessions: Session[]) => sessions.map(({ id }) => id);

describe('Sessions', () => {
  const held = session('held', '2026-11-10', { state: 'HELD' });
  const cancelled = session('cancelled', '2026-11-17', { state: 'CANCELLED' });
  const soon = session('soon', '2026-11-24', { time: '14:00' });
  const sooner = session('sooner', '2026-11-24', { time: '09:30' });

  test('are shown with the earliest planned one on top, and the past ones latest first', () => {
    const { next, later, past } = arranged({
      sessions: [soon, held, cancelled, sooner],
      stepSessionId: null,
    });
    expect(next?.id).toBe('sooner');
    expect(ids(later)).toEqual(['soon']);
    expect(ids(past)).toEqual(['cancelled', 'held']);
  });

  test('that something is to be done about come first, whatever their day', () => {
    expect(arranged({ sessions: [soon, sooner], stepSessionId: 'soon' }).next?.id).toBe('soon');
    expect(arranged({ sessions: [held], stepSessionId: 'held' }).next).toBeNull();
  });

  test('stay on top while the page is open, also once they took place, and leave it when they are cancelled', () => {
    const kept = arranged({ sessions: [held, soon], stepSessionId: 'soon' }, 'held');
    expect([kept.next?.id, ids(kept.later), ids(kept.past)]).toEqual(['held', ['soon'], []]);
    expect(arranged({ sessions: [cancelled, soon], stepSessionId: null }, 'cancelled').next?.id).toBe('soon');
  });

  test('are suggested one cadence after the last that was not cancelled, and never in the past', () => {
    expect(suggestedDay([held, cancelled], 21, today)).toBe('2026-12-01');
    expect(suggestedDay([held], 7, today)).toBe(today);
    expect(suggestedDay([], 14, today)).toBe(today);
  });
});

test('That a session took place can be said from its day on, once, for 30 days', () => {
  expect(canConfirm(session('a', today), today)).toBe(true);
  expect(canConfirm(session('a', '2026-11-25'), today)).toBe(false);
  expect(canConfirm(session('a', today, { confirmedByMe: true }), today)).toBe(false);
  expect(canConfirm(session('a', today, { state: 'HELD' }), today)).toBe(false);
  expect(canConfirm(session('a', '2026-10-25'), today)).toBe(true);
  expect(canConfirm(session('a', '2026-10-24'), today)).toBe(false);
});

test('A session can be moved until somebody said that it took place', () => {
  expect(canMove(session('a', today))).toBe(true);
  expect(canMove(session('a', today, { confirmedByOther: true }))).toBe(false);
});

test('Each line that is not blank is a question', () => {
  expect(questionsOf(' How did you start? \n\n What would you do?\n')).toEqual([
    'How did you start?',
    'What would you do?',
  ]);
});
