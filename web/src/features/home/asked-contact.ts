import { execute } from '../../graphql/client';
import { ContactToLogWith } from '../../graphql/generated/operations';
import type { ChosenPerson } from '../../ui/people';

/** Who a contact of one's own is; null when there is none of that id, or no answer came. */
export async function contactToLogWith(id: string): Promise<ChosenPerson | null> {
  const answer = await execute(ContactToLogWith, { id }).catch(() => null);
  if (!answer?.contact) return null;
  const { name, colleague } = answer.contact;
  return colleague ? { personId: colleague.id, name: colleague.name } : { personId: null, name };
}
