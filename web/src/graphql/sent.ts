import { troubleOf } from './failures';

type Refusal = { code: string; message: string; field: string | null };
type Payload = { refusal: Refusal | null };
type Outcome = { done: true } | { refused: Refusal } | { trouble: 'lost' | 'failed' };

/** What became of a mutation, as a form takes it; what came of it is there to take once it is done. */
export async function sent<P extends Payload>(
  ask: () => Promise<P>,
  take: (payload: P) => void = () => {},
): Promise<Outcome> {
  try {
    const payload = await ask();
    if (payload.refusal) return { refused: payload.refusal };
    take(payload);
    return { done: true };
  } catch (failure) {
    return { trouble: troubleOf(failure) };
  }
}
