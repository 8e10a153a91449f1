import { describe, expect, test } from 'vitest';
import { EventStreamParser } from './event-stream';

const read = (...chunks: string[]) => {
  const parser = new EventStreamParser();
  return chunks.flatMap((chunk) => parser.push(chunk));
};

describe('The event stream parser', () => {
  test('reads an event with its name and its data', () => {
    expect(read('event: next\ndata: {"data":1}\n\n')).toEqual([{ event: 'next', data: '{"data":1}' }]);
  });

  test('gives the same events wherever the stream is cut into chunks', () => {
    const stream = ': hello\r\n\r\nevent: next\r\ndata: {"a":\r\ndata: 1}\r\n\r\nevent: complete\r\n\r\n';
    const whole = read(stream);
    for (let cut = 1; cut < stream.length; cut++) {
      expect(read(stream.slice(0, cut), stream.slice(cut)), `cut at ${cut}`).toEqual(whole);
    }
    expect(read(...stream)).toEqual(whole);
    expect(whole).toEqual([
      { event: 'next', data: '{"a":\n1}' },
      { event: 'complete', data: '' },
    ]);
  });

  test('ignores comments, which only keep the connection open', () => {
    expect(read(':\n\n', ': still here\n\n')).toEqual([]);
  });

  test('holds an event back until the empty line that ends it', () => {
    expect(read('event: next\ndata: 1\n')).toEqual([]);
  });

  test('takes one space after the colon away, and no more', () => {
    expect(read('data:  two\n\ndata:none\n\n').map(({ data }) => data)).toEqual([' two', 'none']);
  });
});
