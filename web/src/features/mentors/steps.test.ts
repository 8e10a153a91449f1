import { describe, expect, test } from 'vitest';
import { nextOf, sorted } from './steps';
import type { ListedMentorship } from './types';

const today = '2026-11-24';
const mentorship = (more: Partial<ListedMentorship> = {}): ListedMentorship => ({
  id: 'm-1',
  kind: 'MENTORING',
  state: 'ACTIVE',
  myRole: 'MENTEE',
  other: { id: 'p-1', name: 'Ada' },
  goals: [],
  answerBy: null,
  sessions: [],
  finishedOn: null,
  step: 'NOTHING',
  stepSessionId: null,
  ...more,
});
const planned = (id: string, day: string) => ({ id, day, time: null, state: 'PLANNED' as const });

describe('What is next in a mentorship', () => {
  test('is what waits for me, with its day where it has one', () => {
    const request = mentorship({ state: 'REQUESTED', step: 'ANSWER', answerBy: '2026-11-26' });
    expect(nextOf(request, today)).toEqual({ text: 'Answer Ada, in 2 days at the latest', waits: true });
    const due = mentorship({
      step: 'CONFIRM_SESSION',
      stepSessionId: 's',
      sessions: [planned('s', '2026-11-23')],
    });
    expect(nextOf(due, today).text).toBe('Say whether the session yesterday took place');
  });

  test('is otherwise where it stands', () => {
    const meeting = mentorship({ sessions: [planned('b', '2026-12-01'), planned('a', '2026-11-25')] });
    expect(nextOf(meeting, today)).toEqual({ text: 'Next session tomorrow', waits: false });
    expect(nextOf(mentorship(), today).text).toBe('Nothing waits for you');
    const asked = mentorship({ state: 'REQUESTED', answerBy: '2026-11-26' });
    expect(nextOf(asked, today).text).toBe('Ada can answer until 26 Nov 2026');
  });

  test('has words for every step', () => {
    const steps: ListedMentorship['step'][] = [
      'ANSWER',
      'PROPOSE_AGREEMENT',
      'ANSWER_AGREEMENT',
      'SCHEDULE_SESSION',
      'PREPARE_SESSION',
      'CONFIRM_SESSION',
      'REFLECT',
    ];
    for (const step of steps) expect(nextOf(mentorship({ step }), today).waits, step).toBe(true);
  });
});

test('Mentorships that wait for me come first, and those that are over last', () => {
  const { current, past } = sorted([
    mentorship({ id: 'calm' }),
    mentorship({ id: 'over', state: 'FINISHED' }),
    mentorship({ id: 'waits', step: 'PREPARE_SESSION' }),
    mentorship({ id: 'reflect', state: 'FINISHED', step: 'REFLECT' }),
  ]);
  expect(current.map(({ id }) => id)).toEqual(['waits', 'reflect', 'calm']);
  expect(past.map(({ id }) => id)).toEqual(['over']);
});
