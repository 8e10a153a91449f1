import { afterEach, expect, test, vi } from 'vitest';
import { followStanding, type StandingChange } from './standing-stream';
import { subscribe } from './subscription';

vi.mock('./subscription', () => ({ subscribe: vi.fn() }));

const opened = vi.mocked(subscribe);
const change = (points: number) => ({ standing: { points }, newBadges: [] }) as unknown as StandingChange;

function stream() {
  const close = vi.fn();
  let next: (points: number) => void = () => {};
  opened.mockImplementationOnce((_operation, _variables, listener) => {
    next = (points) => listener.next({ standingChanged: change(points) } as never);
    return close;
  });
  return { close, next: (points: number) => next(points) };
}

afterEach(() => opened.mockReset());

test('All who follow the standing share one stream, which closes after the last of them', () => {
  const { close, next } = stream();
  const [one, other] = [vi.fn(), vi.fn()];
  const stopOne = followStanding(one);
  const stopOther = followStanding(other);
  next(5);
  expect(one).toHaveBeenCalledWith(change(5));
  expect(other).toHaveBeenCalledWith(change(5));
  stopOne();
  expect(close).not.toHaveBeenCalled();
  stopOther();
  expect(close).toHaveBeenCalledOnce();
  expect(opened).toHaveBeenCalledOnce();
});

test('Whoever follows later is given the latest at once, and nothing of a stream that has ended', () => {
  const { next } = stream();
  const stopFirst = followStanding(() => {});
  next(7);
  const late = vi.fn();
  const stopLate = followStanding(late);
  expect(late).toHaveBeenCalledWith(change(7));
  stopFirst();
  stopLate();

  stream();
  const afresh = vi.fn();
  followStanding(afresh)();
  expect(afresh).not.toHaveBeenCalled();
});
