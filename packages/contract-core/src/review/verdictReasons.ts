import type { Reason } from '../model';
import type { Decision } from './decision';
import type { ContractUnderReview } from './reviewInput';
import type { OwedApproval } from './verdict';

/** A number with its noun: `1 breaking change`, `4 breaking changes`. */
export function count(amount: number, singular: string): string {
  return `${amount} ${singular}${amount === 1 ? '' : 's'}`;
}

export function nothingChanged(): Reason {
  return {
    code: 'nothing-changed',
    message: 'No contract of the estate changed.',
    remedy: '',
  };
}

export function baseUnknown(contract: ContractUnderReview): Reason {
  return {
    code: 'base-unknown',
    message: `The base of ${contract.title} is not a version that the portal has seen.`,
    remedy:
      'Push the protected branch, let the portal read it, and run the check again.',
  };
}

export function analysisFailed(contract: ContractUnderReview): Reason {
  const [first] = contract.problems;
  const more = contract.problems.length - 1;
  return {
    code: 'analysis-failed',
    message: `${contract.title} could not be judged: ${first?.message ?? ''}${more > 0 ? ` (and ${count(more, 'more problem')})` : ''}`,
    remedy: first?.remedy ?? '',
  };
}

export function lintError(contract: ContractUnderReview): Reason {
  return {
    code: 'lint-error',
    message: `${contract.title} has ${count(contract.blockingDiagnostics, 'new governance error')}.`,
    remedy: `Run interlock lint ${contract.file} and mend what it reports.`,
  };
}

export function rejected(
  contract: ContractUnderReview,
  decision: Decision,
): Reason {
  return {
    code: 'rejected',
    message: `${decision.decidedBy} rejected the change of ${contract.title}: ${decision.reason}`,
    remedy:
      'Take the rejected change back, or talk to the person who rejected it.',
  };
}

export function approvalUnavailable(
  contract: ContractUnderReview,
  blocking: number,
): Reason {
  return {
    code: 'approval-unavailable',
    message: `${contract.title} has ${count(blocking, 'breaking change')} and nobody could be asked about ${blocking === 1 ? 'it' : 'them'}.`,
    remedy:
      'Run the check with --portal URL so that the change can be approved, or keep the contract compatible.',
  };
}

export function approvalRequired(
  contract: ContractUnderReview,
  owed: readonly OwedApproval[],
  unmatchedAuthors: readonly string[],
): Reason {
  const fingerprints = new Set(owed.flatMap(entry => entry.fingerprints));
  const missing = owed.map(entry => entry.missing).join('; ');
  const unmatched =
    unmatchedAuthors.length > 0
      ? ` ${unmatchedAuthors.join(', ')} matches no user of the estate, so more approvers are needed.`
      : '';
  return {
    code: 'approval-required',
    message: `${contract.title} has ${count(fingerprints.size, 'breaking change')} that ${fingerprints.size === 1 ? 'waits' : 'wait'} for approval: ${missing}.${unmatched}`,
    remedy:
      'Ask the people named to decide in the portal, then run the same command again.',
  };
}

export function nothingOwed(
  contract: ContractUnderReview,
  applied: readonly Decision[],
): Reason {
  if (contract.firstVersion) {
    return {
      code: 'first-version',
      message: `${contract.title} is new; there is nothing to compare it with.`,
      remedy: '',
    };
  }
  if (applied.length > 0) {
    const people = [...new Set(applied.map(entry => entry.decidedBy))].sort();
    return {
      code: 'approved',
      message: `The breaking changes of ${contract.title} are approved by ${people.join(', ')}.`,
      remedy: '',
    };
  }
  return {
    code: 'compatible',
    message: `${contract.title} stays compatible with its base.`,
    remedy: '',
  };
}
