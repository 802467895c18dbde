import type { CatalogRule } from './catalogRule';
import { contractUsed } from './contracts/contractUsed';
import { flowQueueOwned } from './flow/flowQueueOwned';
import { patternToBeAvoided } from './flow/patternToBeAvoided';
import { reviewDated } from './review/reviewDated';
import { credentialExpiryAhead } from './security/credentialExpiryAhead';

/** Every rule across the estate, by subject. */
export const catalogRules: readonly CatalogRule[] = [
  flowQueueOwned,
  patternToBeAvoided,
  contractUsed,
  credentialExpiryAhead,
  reviewDated,
];
