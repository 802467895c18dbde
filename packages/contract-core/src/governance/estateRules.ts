import { catalogRules } from './catalogRules';
import type { GovernanceRule } from './governanceRule';
import { waiverRules } from './waiverRules/waiverRules';

/** The rules that hold in every estate without being written in a ruleset. */
export const estateRules: readonly GovernanceRule[] = [
  ...catalogRules,
  ...waiverRules,
];
