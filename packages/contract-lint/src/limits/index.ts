import type { Problem } from '@interlock/contract-core';
import type { ContractDocuments } from '../documents/readContract';
import { findDepthProblems } from './referenceDepth';
import { findAddressProblems } from './serverAddresses';

/**
 * What in a document would cost the libraries far more than it says, found
 * before they see it: so the reason can be told, and nothing has to be killed.
 */
export function findCostProblems(
  documents: ContractDocuments,
): readonly Problem[] {
  return [...findDepthProblems(documents), ...findAddressProblems(documents)];
}

export { requireWalkable, UnfoldingProblem } from './walkable';
