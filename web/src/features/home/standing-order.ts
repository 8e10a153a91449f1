import type { Standing } from './types';

/** The later of two standings, however their answers overtook each other: the one whose ledger is longer. */
export function laterStanding(shown: Standing, arrived: Standing): Standing {
  return arrived.ledgerLength >= shown.ledgerLength ? arrived : shown;
}
