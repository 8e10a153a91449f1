import { execute } from '../../graphql/client';
import { ReportEntries } from '../../graphql/generated/operations';

/** A page of somebody's entries. */
export async function entriesOf(person: string, after: string | null) {
  const answer = await execute(ReportEntries, { person, after });
  if (!answer.person) throw new Error('Nobody is there any more.');
  return answer.person.entries;
}
