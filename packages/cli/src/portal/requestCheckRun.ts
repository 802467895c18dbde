import type { CheckRun } from '@interlock/contract-core';
import type { CheckRunRequest } from '@interlock/plugin-integration-catalog-common';
import { askForJson, isObject, notUnderstood } from './portalRequest';

/**
 * Hands the changed contracts to the portal and returns its result. The portal
 * recomputes the verdict.
 */
export async function requestCheckRun(
  portal: URL,
  token: string | null,
  body: CheckRunRequest,
): Promise<CheckRun> {
  const answer = await askForJson(portal, token, {
    method: 'POST',
    path: '/api/integration-catalog/check-runs',
    body,
  });
  if (!isObject(answer) || !isCheckRun(answer.run)) {
    throw notUnderstood(portal, 'a check run');
  }
  return answer.run;
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
    isObject(value.evidence) &&
    isObject(value.authors) &&
    isObject(value.verdict) &&
    isObject(value.summary)
  );
}

function isSubjectCheck(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.kind === 'string' &&
    typeof value.id === 'string' &&
    Array.isArray(value.findings) &&
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
