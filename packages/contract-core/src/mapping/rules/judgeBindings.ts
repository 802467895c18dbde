import type { RuleFinding } from '../../model';
import type { ContractBindingFault } from '../mappingsOfEstate';
import { mappingFingerprint } from './judgeMapping';
import { bindingRules } from './mappingRules';

/** Faults of overlays as findings about the contracts beside which they lie. */
export function bindingFindings(
  faults: readonly ContractBindingFault[],
): readonly RuleFinding[] {
  return faults.map(fault => {
    const { code, contract, contractRef, message, anchor } = fault;
    const { file, pointer, line, column } = fault;
    return {
      ruleId: code,
      source: 'mapping',
      target: contractRef,
      targetId: contract,
      severity: severities.get(code) ?? 'error',
      message,
      location: { file, pointer, line, column },
      end: null,
      fingerprint: mappingFingerprint(code, contract, anchor),
    };
  });
}

const severities = new Map(
  bindingRules.map(({ id, severity }) => [id, severity]),
);
