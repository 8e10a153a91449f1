export type ServerSentEvent = { event: string; data: string };

/** Reads text/event-stream as the HTML standard defines it, chunk by chunk. Comments and retry fields are ignored. */
export class EventStreamParser {
  #rest = '';
  #event = '';
  #data: string[] = [];

  /** Takes the next piece of text and gives the events it completes. */
  push(chunk: string): ServerSentEvent[] {
    const text = this.#rest + chunk;
    // A carriage return at the very end may be the first half of a line break.
    const end = text.endsWith('\r') ? text.length - 1 : text.length;
    const lines = text.slice(0, end).split(/\r\n|\n|\r/);
    this.#rest = (lines.pop() ?? '') + text.slice(end);
    return lines.flatMap((line) => this.#take(line));
  }

  #take(line: string): ServerSentEvent[] {
    if (line === '') return this.#dispatch();
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') this.#event = value;
    if (field === 'data') this.#data.push(value);
    return [];
  }

  /** An event without data is dispatched when it has a name: `complete` may come bare. */
  #dispatch(): ServerSentEvent[] {
    const event = { event: this.#event || 'message', data: this.#data.join('\n') };
    const empty = this.#event === '' && this.#data.length === 0;
    this.#event = '';
    this.#data = [];
    return empty ? [] : [event];
  }
}
