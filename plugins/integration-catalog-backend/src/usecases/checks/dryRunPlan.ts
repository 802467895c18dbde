import { contractChecks } from '@interlock/contract-core';
import type { CheckPlan } from './planChanges';

/** A dry run opens nothing, so it must not point at what will not exist. */
export function withoutNewLinks(plan: CheckPlan): CheckPlan {
  if (plan.change?.action !== 'change-request.opened') return plan;
  const subjects = plan.run.subjects.map(subject => ({
    ...subject,
    changeRequest: null,
  }));
  return {
    ...plan,
    run: { ...plan.run, subjects, contracts: contractChecks(subjects) },
  };
}
