import { noteFailure } from './client';
import { NotSignedIn } from './failures';

type File = { type: string; bytes: ArrayBuffer | null };
/** What is said where the server gives no words of its own. */
type Words = { lost: string; broken: string } & { [status: number]: string };
/** What came of a file, or why nothing did; code: by which the server names that. */
export type FileAnswer<Result> = { result: Result } | { trouble: string; code: string | null };

/** Sends a file as it is, byte for byte: whether it can be read, the server says. */
export async function sendFile<Result>(
  address: string,
  { type, bytes }: File,
  isResult: (answer: unknown) => answer is Result,
  words: Words,
): Promise<FileAnswer<Result>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': type, accept: 'application/json' },
      body: bytes,
    });
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok && isResult(answer)) return { result: answer };
    if (response.status === 401) noteFailure(new NotSignedIn());
    const { code, message, detail } = (answer ?? {}) as Record<string, unknown>;
    const said = [message, detail].find(isText) ?? words[response.status] ?? words.broken;
    return { trouble: said, code: isText(code) ? code : null };
  } catch {
    return { trouble: words.lost, code: null };
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
