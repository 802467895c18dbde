import type { CheckRun, PortalAnswer } from '@interlock/contract-core';
import type { CheckRunRequest } from '@interlock/plugin-integration-catalog-common';
import { askForJson, isObject, notUnderstood } from './portalRequest';

/** The answer of a portal, as far as its shape is known. */
export interface AnsweredCheck extends PortalAnswer {
  /** ISO 8601 in UTC: the portal judges by this day. */
  readonly createdAt: string;
}

/**
 * Hands the changed contracts to the portal and returns its answer. The portal
 * recomputes the verdict; whether to believe it is for the caller to say.
 */
export async function requestCheckRun(
  portal: URL,
  token: string | null,
  body: CheckRunRequest,
  waitSeconds = 0,
): Promise<AnsweredCheck> {
  const answer = await askForJson(portal, token, {
    method: 'POST',
    path: '/api/integration-catalog/check-runs',
    body,
    waitSeconds,
  });
  if (!isAnswer(answer)) throw notUnderstood(portal, 'a check run');
  return answer;
}

function isAnswer(value: unknown): value is AnsweredCheck {
  return (
    isObject(value) &&
    ['repository', 'branch', 'headCommit', 'createdAt'].every(
      member => typeof value[member] === 'string',
    ) &&
    (value.engine === undefined || typeof value.engine === 'string') &&
    isCheckRun(value.run)
  );
}

/** Enough to know that both sides speak of the same version of the same thing. */
function isCheckRun(value: unknown): value is CheckRun {
  return (
    isObject(value) &&
    value.schemaVersion === 2 &&
    value.command === 'check' &&
    typeof value.conclusion === 'string' &&
    Array.isArray(value.reasons) &&
    Array.isArray(value.subjects) &&
    value.subjects.every(isSubjectCheck) &&
    Array.isArray(value.contracts) &&
    value.contracts.every(isContractCheck) &&
    isEvidence(value.evidence) &&
    isObject(value.authors) &&
    isVerdict(value.verdict) &&
    isObject(value.summary)
  );
}

/** A portal from before evidence was a list names one kind for each consumer. */
function isEvidence(value: unknown): boolean {
  return (
    isObject(value) &&
    Array.isArray(value.consumers) &&
    value.consumers.every(
      consumer => isObject(consumer) && Array.isArray(consumer.knownBy),
    )
  );
}

function isVerdict(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.conclusion === 'string' &&
    Array.isArray(value.approvals) &&
    Array.isArray(value.waived) &&
    value.waived.every(isObject)
  );
}

function isSubjectCheck(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.kind === 'string' &&
    typeof value.id === 'string' &&
    typeof value.ref === 'string' &&
    typeof value.conclusion === 'string' &&
    Array.isArray(value.findings) &&
    value.findings.every(isObject) &&
    Array.isArray(value.problems)
  );
}

/** A portal from before profiles weighs violations in another way; one from before notes keeps silent. */
function isContractCheck(value: unknown): boolean {
  return (
    isObject(value) &&
    Array.isArray(value.diagnostics) &&
    Array.isArray(value.notes) &&
    isObject(value.profile)
  );
}
