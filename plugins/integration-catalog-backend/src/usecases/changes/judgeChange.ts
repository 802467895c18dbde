import {
  concludeCheck,
  isBlocking,
  type ChangeAuthors,
  type CheckInput,
  type CheckRun,
  type ContractUnderCheck,
  type Decision,
  type OwedApproval,
} from '@interlock/contract-core';
import type { ChangeRequestStatus } from '@interlock/plugin-integration-catalog-common';
import { ServiceUnavailableError } from '@backstage/errors';
import { governingSource, type LoadedEstate } from '../../estate/estateReader';

/** The estate and policy that decide about one repository, at one moment. */
export type Rules = Pick<
  CheckInput,
  'estate' | 'policy' | 'policyDigest' | 'waivers' | 'day'
> & {
  readonly users: LoadedEstate['users'];
};

/**
 * What decides about changes of a repository: `permission` has the portal's
 * waivers, to which the entries of baselines are added. Throws where no
 * approval policy can be read.
 */
export function rulesFor(
  estate: LoadedEstate,
  repository: string,
  permission: Pick<Rules, 'waivers' | 'day'>,
): Rules {
  const source = governingSource(estate, repository);
  if (source.policy === null) {
    throw new ServiceUnavailableError(
      `The approval policy ${source.project.approvalPolicy} of source ${source.stored.name} could not be read yet, so nothing can be judged; correct it at the ref that the portal reads.`,
    );
  }
  return {
    estate,
    users: estate.users,
    policy: source.policy.policy,
    policyDigest: source.policy.digest,
    waivers: [
      ...permission.waivers,
      ...estate.sources.flatMap(({ baseline }) => baseline.waivers),
    ],
    day: permission.day,
  };
}

/** How one contract of a change stands, by what is known and decided now. */
export interface Judgement {
  /** The check run as it would be with this contract alone. */
  readonly run: CheckRun;
  /** All approvals that the findings ask for, given ones included. */
  readonly requirements: readonly OwedApproval[];
  /** Fingerprints that need a decision. */
  readonly blocking: readonly string[];
  readonly status: ChangeRequestStatus;
}

/** Judges one contract alone, from stored facts and the decisions about it. */
export function judgeChange(
  contract: ContractUnderCheck,
  authors: ChangeAuthors,
  decisions: readonly Decision[],
  rules: Rules,
): Judgement {
  const input: CheckInput = {
    contracts: [contract],
    estate: rules.estate,
    policy: rules.policy,
    policyDigest: rules.policyDigest,
    authors,
    decisions,
    waivers: rules.waivers,
    day: rules.day,
    gate: 'portal',
  };
  const run = concludeCheck(input);
  const undecided = concludeCheck({ ...input, decisions: [] });
  return {
    run,
    requirements: undecided.verdict.owed,
    blocking: run.contracts
      .flatMap(check => check.findings)
      .filter(isBlocking)
      .map(finding => finding.fingerprint),
    status: statusOf(run),
  };
}

function statusOf(run: CheckRun): ChangeRequestStatus {
  if (run.reasons.some(reason => reason.code === 'rejected')) {
    return 'rejected';
  }
  return run.conclusion === 'success' ? 'approved' : 'open';
}

/** Whether nothing stood in the way of judging the contract. */
export function isJudged(contract: ContractUnderCheck): boolean {
  return contract.baseKnown && contract.comparison.problems.length === 0;
}
