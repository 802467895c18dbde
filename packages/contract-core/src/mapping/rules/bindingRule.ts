import type { GovernanceRule } from '../../model';
import type { ContractBindingFault } from '../mappingsOfEstate';

/** A rule about what ties a contract to attributes; its id is that of the fault. */
export interface BindingRule extends GovernanceRule {
  readonly id: ContractBindingFault['code'];
}

/** What the author of a rule about overlays writes; the rest is the same for all. */
export type BindingRuleText = Pick<
  BindingRule,
  'id' | 'demand' | 'reason' | 'remedy' | 'reference' | 'bad' | 'good'
>;

export function bindingRule(text: BindingRuleText): BindingRule {
  return {
    ...text,
    appliesTo: 'mapping',
    severity: 'error',
    ruleset: '',
    answers: ['B2'],
  };
}
