import { expect, test, vi } from 'vitest';
import { ConnectionLost, RequestFailed } from './failures';
import { sent } from './sent';

const refusal = { code: 'TOO_LATE', message: 'It is too late.', field: 'day' };

test('What was done can be taken', async () => {
  const take = vi.fn();
  expect(await sent(async () => ({ refusal: null, entry: 'e-1' }), take)).toEqual({ done: true });
  expect(take).toHaveBeenCalledWith({ refusal: null, entry: 'e-1' });
});

test('A refusal is what the form is told, and there is nothing to take', async () => {
  const take = vi.fn();
  expect(await sent(async () => ({ refusal }), take)).toEqual({ refused: refusal });
  expect(take).not.toHaveBeenCalled();
});

test('Silence may mean that it was done; an answer that failed does not', async () => {
  const failing = (failure: Error) => sent(() => Promise.reject(failure));
  expect(await failing(new ConnectionLost('No answer came.'))).toEqual({ trouble: 'lost' });
  expect(await failing(new RequestFailed('Broken.', 500))).toEqual({ trouble: 'failed' });
});
