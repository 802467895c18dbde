import { mappingRules } from '../mapping';
import { catalogRules } from './catalogRules';
import { changeRules } from './changeRules/changeRules';
import type { GovernanceRule } from '../model';
import { waiverRules } from './waiverRules/waiverRules';

/** The rules that hold in every estate without being written in a ruleset. */
export const estateRules: readonly GovernanceRule[] = [
  ...catalogRules,
  ...mappingRules,
  ...waiverRules,
  ...changeRules,
];
