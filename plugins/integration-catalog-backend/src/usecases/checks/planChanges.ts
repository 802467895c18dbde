import {
  concludeCheck,
  checkSentence,
  type ChangeAuthors,
  type CheckRun,
  type ContractUnderCheck,
} from '@interlock/contract-core';
import type { AuditAction } from '../../store/audit';
import type { StoredChangeRequest } from '../../store/changeRequests';
import type { StoredDecision } from '../../store/decisions';
import {
  isJudged,
  judgeChange,
  type Judgement,
  type Rules,
} from '../changes/judgeChange';
import type { ExaminedContract } from './examineContract';

/** What the plan is made from; nothing else has a say. */
export interface PlanInput {
  readonly repository: string;
  readonly branch: string;
  readonly headCommit: string;
  readonly checkRun: string;
  readonly examined: readonly ExaminedContract[];
  readonly authors: ChangeAuthors;
  /** The person who asked for this check; null for a machine. */
  readonly requester: string | null;
  readonly standing: readonly StoredChangeRequest[];
  readonly decisions: readonly StoredDecision[];
  readonly rules: Rules;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly appBaseUrl: string;
  newId(): string;
}

export type ChangeAction = Extract<
  AuditAction,
  | 'change-request.opened'
  | 'change-request.updated'
  | 'change-request.withdrawn'
>;

/** One request as it is to be stored, and what happened to it. */
export interface PlannedChange {
  readonly request: StoredChangeRequest;
  /** Null where only the time of the last check moved on. */
  readonly action: ChangeAction | null;
  readonly judgement: Judgement | null;
}

export interface CheckPlan {
  readonly run: CheckRun;
  readonly contracts: readonly ContractUnderCheck[];
  readonly changes: readonly PlannedChange[];
}

/**
 * Says which change requests a check opens, updates and withdraws, and how the
 * check ends. A contract that could not be judged leaves its request as it is:
 * unknown is no reason to withdraw.
 */
export function planChanges(everything: PlanInput): CheckPlan {
  const input = { ...everything, decisions: decisionsInForce(everything) };
  const changes: PlannedChange[] = [];
  const contracts: ContractUnderCheck[] = [];
  for (const examined of input.examined) {
    const present = input.standing.find(
      request => request.contract === examined.contract.ref,
    );
    const planned = planContract(input, examined, present);
    if (planned) {
      changes.push(planned);
    }
    const linked =
      planned?.action === 'change-request.withdrawn'
        ? undefined
        : (planned?.request ?? present);
    contracts.push({
      ...examined.contract,
      changeRequest: linked ? linkTo(linked.id, input.appBaseUrl) : null,
    });
  }
  const checked = new Set(contracts.map(contract => contract.ref));
  for (const request of input.standing) {
    if (!checked.has(request.contract)) {
      changes.push(withdraw(input, request));
    }
  }
  const run = concludeCheck({
    contracts,
    estate: input.rules.estate,
    policy: input.rules.policy,
    policyDigest: input.rules.policyDigest,
    authors: input.authors,
    decisions: input.decisions,
    waivers: input.rules.waivers,
    day: input.rules.day,
    gate: 'portal',
  });
  return { run, contracts, changes };
}

/** Decisions end with their request: merged and withdrawn ones have no say. */
function decisionsInForce(input: PlanInput): readonly StoredDecision[] {
  const standing = new Set(input.standing.map(request => request.id));
  return input.decisions.filter(decision =>
    standing.has(decision.changeRequest),
  );
}

/** Where people find a change request. */
export function linkTo(
  id: string,
  appBaseUrl: string,
): { readonly id: string; readonly url: string } {
  return { id, url: `${appBaseUrl}/changes/${id}` };
}

function planContract(
  input: PlanInput,
  examined: ExaminedContract,
  present: StoredChangeRequest | undefined,
): PlannedChange | null {
  const { contract } = examined;
  if (!isJudged(contract)) {
    return null;
  }
  const judgement = judgeChange(
    contract,
    input.authors,
    input.decisions.filter(decision => decision.changeRequest === present?.id),
    input.rules,
  );
  if (judgement.blocking.length === 0) {
    return present ? withdraw(input, present) : null;
  }
  const request = requestOf(input, examined, judgement, present);
  return { request, action: actionOf(request, present), judgement };
}

function requestOf(
  input: PlanInput,
  examined: ExaminedContract,
  judgement: Judgement,
  present: StoredChangeRequest | undefined,
): StoredChangeRequest {
  const { ref } = examined.contract;
  const { run } = judgement;
  return {
    id: present?.id ?? input.newId(),
    repository: input.repository,
    branch: input.branch,
    contract: ref,
    contractTitle:
      input.rules.estate.contracts.find(contract => contract.ref === ref)
        ?.title ?? ref,
    status: judgement.status,
    headCommit: input.headCommit,
    baseDigest: examined.baseDigest,
    revisionDigest: examined.revisionDigest,
    fingerprints: judgement.blocking,
    summary: run.summary,
    consumersHit: run.evidence.consumers.filter(
      consumer => consumer.status !== 'unaffected',
    ).length,
    authors: input.authors,
    requesters: [
      ...new Set([
        ...(present?.requesters ?? []),
        ...(input.requester === null ? [] : [input.requester]),
      ]),
    ].sort(),
    sentence: checkSentence(run, { withAddresses: false }),
    checkRun: input.checkRun,
    createdAt: present?.createdAt ?? input.at,
    updatedAt: input.at,
  };
}

function actionOf(
  request: StoredChangeRequest,
  present: StoredChangeRequest | undefined,
): ChangeAction | null {
  if (!present) {
    return 'change-request.opened';
  }
  const same =
    present.status === request.status &&
    present.headCommit === request.headCommit &&
    present.baseDigest === request.baseDigest &&
    present.revisionDigest === request.revisionDigest &&
    present.fingerprints.join() === request.fingerprints.join();
  return same ? null : 'change-request.updated';
}

function withdraw(
  input: PlanInput,
  request: StoredChangeRequest,
): PlannedChange {
  return {
    request: {
      ...request,
      status: 'withdrawn',
      headCommit: input.headCommit,
      updatedAt: input.at,
    },
    action: 'change-request.withdrawn',
    judgement: null,
  };
}
