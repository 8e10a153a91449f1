import { expect, test } from 'vitest';
import { problemsOf } from './decision';

const fields = (...written: Parameters<typeof problemsOf>) =>
  problemsOf(...written).map(({ field }) => field);

test('A decision has reasons, and a day to look again when it is not yet', () => {
  expect(fields({ outcome: 'NOT_YET', reasons: ' ', lookAgainOn: '' })).toEqual(['lookAgainOn', 'reasons']);
  expect(fields({ outcome: 'NOT_YET', reasons: 'Two more sessions.', lookAgainOn: '2026-12-01' })).toEqual(
    [],
  );
  expect(fields({ outcome: 'PROMOTED', reasons: 'It is all there.', lookAgainOn: '' })).toEqual([]);
});
