import type { GovernanceRule } from '../../model';
import { documentExamples, policyExamples } from './examples';
import { mappingChangeRules } from './mappingRules';
import { ownershipChangeRules } from './ownershipRules';

/**
 * The rules about what a branch changes beside contracts. They weigh what the
 * approval policy and `interlock.yaml` say, so no profile gives them a level.
 */
export const changeRules: readonly GovernanceRule[] = [
  {
    id: 'policy-changed',
    appliesTo: 'estate',
    demand:
      'Whoever owns the policy decides about changes of policies, rulesets, interlock.yaml and the people whom a policy can ask.',
    reason:
      'Whoever changes the rules in the same way as anything else needs nobody to be asked: the next change is judged by what the last one let through.',
    remedy:
      'Ask the owners of the approval policy. While it names no `owners`, this is a warning that nobody is asked about; write them.',
    severity: 'warn',
    ruleset: '',
    reference: '',
    answers: [],
    ...policyExamples,
  },
  {
    id: 'unnamed-contract',
    appliesTo: 'estate',
    demand:
      'A file that reads as a contract is named by an entity, a release list or a mapping, or reached by a reference from a contract that is.',
    reason:
      'A contract that nothing names is judged by nobody, and is used all the same as soon as somebody finds it.',
    remedy:
      'Let an API entity name it with interlock.dev/contract, refer to it, or say with `unnamedContracts` in interlock.yaml what it is.',
    severity: 'warn',
    ruleset: '',
    reference: '',
    answers: [],
    ...documentExamples,
  },
  ...mappingChangeRules,
  ...ownershipChangeRules,
];
