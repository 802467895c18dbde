import type { ComparisonSettings, ContractDescriptor } from '../model';
import {
  describeContract,
  digestOfSource,
  parseVersions,
  problemsOf,
} from '../parse';
import type { ContractSource, ParsedContract, ParseLimits } from '../parse';
import { compareFindings } from './compareFindings';
import { compareMarks } from './compareMarks';
import { compareContracts } from './compareContracts';
import type { ContractJudgement } from './compareContracts';
import type { ComparisonOptions } from './comparisonOptions';
import type { ContractComparison } from './contractComparison';
import { baseUnreadable, contractRemoved, firstVersion } from './wholeContract';

/**
 * Compares two versions of one contract as texts. Without a base there is
 * nothing to break, but what leads nowhere is told; without a revision the contract was removed. A base that
 * cannot be read leaves a first version that somebody has to approve.
 */
export function compareVersions(
  base: ContractSource | null,
  revision: ContractSource | null,
  limits?: ParseLimits,
  settings: ComparisonSettings | null = null,
  options: ComparisonOptions = {},
): ContractComparison {
  const parsed = parseVersions(base, revision, limits);
  const { base: left, revision: right } = parsed;
  const sides = { base: descriptorOf(left), revision: descriptorOf(right) };
  if (base !== null && left?.ok === false && right?.ok !== false) {
    const findings =
      right === null
        ? [contractRemoved(base.file)]
        : [
            baseUnreadable(digestOfSource(base), left.problems),
            ...firstVersion(right.contract),
          ];
    return {
      ...sides,
      findings: findings.sort(compareFindings),
      problems: [],
      notes: [],
    };
  }
  const problems = problemsOf(parsed);
  if (problems.length > 0) {
    return { ...sides, findings: [], problems, notes: [] };
  }
  return {
    ...sides,
    ...judgementOf(left, right, settings, options),
    problems: [],
    ...marksOf(left, right),
  };
}

/** What both sides tie to attributes themselves; a contract that goes is told as a whole. */
function marksOf(
  base: ParsedContract | null,
  revision: ParsedContract | null,
): Pick<ContractComparison, 'marks'> {
  if (base?.ok !== true || revision?.ok !== true) return {};
  const marks = compareMarks(base.contract, revision.contract);
  return marks.length === 0 ? {} : { marks };
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
  if (base === null) {
    return revision?.ok === true
      ? { ...nothing, findings: firstVersion(revision.contract) }
      : nothing;
  }
  if (!base.ok) return nothing;
  if (revision === null) {
    const { file, title } = base.contract.descriptor;
    return {
      ...nothing,
      findings: [contractRemoved(file, title)],
    };
  }
  return revision.ok
    ? compareContracts(base.contract, revision.contract, settings, options)
    : nothing;
}
