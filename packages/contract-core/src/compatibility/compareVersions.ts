import type { Change } from '../diff';
import type {
  ComparisonSettings,
  ContractDescriptor,
  Finding,
  Place,
} from '../model';
import { describeContract, parseVersions } from '../parse';
import type { ContractSource, ParsedContract, ParseLimits } from '../parse';
import { compareContracts } from './compareContracts';
import type { ContractJudgement } from './compareContracts';
import type { ComparisonOptions } from './comparisonOptions';
import type { ContractComparison } from './contractComparison';
import { judgeChange } from './judgeChange';
import { Prover } from './proof/prover';

/**
 * Compares two versions of one contract as texts. Without a base there is
 * nothing to break; without a revision the contract was removed.
 */
export function compareVersions(
  base: ContractSource | null,
  revision: ContractSource | null,
  limits?: ParseLimits,
  settings: ComparisonSettings | null = null,
  options: ComparisonOptions = {},
): ContractComparison {
  const { base: left, revision: right } = parseVersions(base, revision, limits);
  const problems = [left, right].flatMap(parsed =>
    parsed === null || parsed.ok ? [] : parsed.problems,
  );
  const sides = { base: descriptorOf(left), revision: descriptorOf(right) };
  if (problems.length > 0) {
    return { ...sides, findings: [], problems, notes: [] };
  }
  return {
    ...sides,
    ...judgementOf(left, right, settings, options),
    problems: [],
  };
}

function descriptorOf(
  parsed: ParsedContract | null,
): ContractDescriptor | null {
  return parsed !== null && parsed.ok
    ? describeContract(parsed.contract)
    : null;
}

function judgementOf(
  base: ParsedContract | null,
  revision: ParsedContract | null,
  settings: ComparisonSettings | null,
  options: ComparisonOptions,
): ContractJudgement {
  const nothing = { findings: [], notes: [] };
  if (base === null || !base.ok) return nothing;
  if (revision === null) {
    return {
      ...nothing,
      findings: [contractRemoved(base.contract.descriptor)],
    };
  }
  return revision.ok
    ? compareContracts(base.contract, revision.contract, settings, options)
    : nothing;
}

/** The document as a whole went; every consumer of it is hit. */
function contractRemoved(base: ContractDescriptor): Finding {
  const place: Place = {
    locate: () => ({ file: base.file, pointer: '', line: 1, column: 1 }),
  };
  const change: Change = {
    kind: 'contract-removed',
    subject: '',
    from: null,
    to: null,
    direction: 'none',
    effect: 'narrower',
    structural: true,
    words: base.title || base.file,
    part: null,
    valueSites: [],
    base: place,
    revision: null,
    sites: [
      {
        operation: '',
        operationIdentity: '',
        direction: 'none',
        slot: '',
        slotWords: '',
        path: '',
        base: place,
        revision: null,
      },
    ],
  };
  return judgeChange(change, new Prover());
}
