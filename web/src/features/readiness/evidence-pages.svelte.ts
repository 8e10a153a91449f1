import { execute } from '../../graphql/client';
import { CriterionEvidence, type CriterionEvidenceQueryVariables } from '../../graphql/generated/operations';
import type { ShownEntry } from '../../ui/entry';

/** The entries behind one criterion, a page at a time. */
export class EvidencePages {
  entries = $state.raw<ShownEntry[] | null>(null);
  total = $state(0);
  hasMore = $state(false);
  loading = $state(false);
  failed = $state(false);
  #after: string | null = null;
  readonly #of: Omit<CriterionEvidenceQueryVariables, 'after'>;

  constructor(of: Omit<CriterionEvidenceQueryVariables, 'after'>) {
    this.#of = of;
  }

  async more() {
    if (this.loading) return;
    this.loading = true;
    this.failed = false;
    try {
      const { person } = await execute(CriterionEvidence, { ...this.#of, after: this.#after });
      const page = person?.readiness?.criterion?.evidence;
      if (!page) throw new Error('The criterion is not there any more.');
      const known = this.entries ?? [];
      const seen = new Set(known.map(({ id }) => id));
      this.entries = [...known, ...page.edges.map(({ node }) => node).filter(({ id }) => !seen.has(id))];
      this.#after = page.pageInfo.endCursor;
      this.hasMore = page.pageInfo.hasNextPage;
      this.total = page.totalCount;
    } catch {
      this.failed = true;
    } finally {
      this.loading = false;
    }
  }
}
