import { execute } from '../../graphql/client';
import { CriterionEvidence, type CriterionEvidenceQueryVariables } from '../../graphql/generated/operations';

/** A page of the entries behind one criterion. */
export async function evidenceOf(asked: CriterionEvidenceQueryVariables) {
  const page = (await execute(CriterionEvidence, asked)).person?.readiness?.criterion?.evidence;
  if (!page) throw new Error('The criterion is not there any more.');
  return page;
}
