import { execute } from './client';
import { OpenPromotionCase } from './generated/operations';

/** Opens a promotion case of a person: its id, or why there is none. */
export async function openCase(person: string): Promise<{ id: string } | { refused: string }> {
  const { case: opened, refusal } = (await execute(OpenPromotionCase, { person })).openPromotionCase;
  if (opened) return { id: opened.id };
  if (refusal) return { refused: refusal.message };
  throw new Error('There is neither a case nor a reason.');
}
