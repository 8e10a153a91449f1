import { expect, test } from 'vitest';
import { sessionsToSpeakOf, sortedFeedback } from './feedback';
import type { Feedback } from './types';

const item = (id: string, givenOn: string, forMe: boolean, actedOn: string | null = null): Feedback => ({
  id,
  sessionId: null,
  forMe,
  text: id,
  givenOn,
  outcome: null,
  evidence: null,
  actedOn,
});

test('Feedback that waits for me comes first, and what was acted on last', () => {
  const sorted = sortedFeedback([
    item('done', '2026-11-20', true, '2026-11-21'),
    item('theirs', '2026-11-22', false),
    item('old', '2026-11-01', true),
    item('new', '2026-11-10', true),
  ]);
  expect(sorted.map(({ id }) => id)).toEqual(['new', 'old', 'theirs', 'done']);
});

test('Feedback speaks of sessions whose day has come', () => {
  const session = (id: string, day: string, state: 'PLANNED' | 'HELD' | 'CANCELLED') => ({
    id,
    day,
    state,
    time: null,
    questions: [],
    sharedNotes: null,
    myNotes: null,
    confirmedByMe: false,
    confirmedByOther: false,
  });
  const sessions = [
    session('held', '2026-11-10', 'HELD'),
    session('off', '2026-11-12', 'CANCELLED'),
    session('now', '2026-11-24', 'PLANNED'),
    session('soon', '2026-12-01', 'PLANNED'),
  ];
  expect(sessionsToSpeakOf(sessions, '2026-11-24').map(({ id }) => id)).toEqual(['now', 'held']);
});
