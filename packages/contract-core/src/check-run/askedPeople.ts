import type { Estate, EstateUser } from '../estate';
import { readSheet } from '../mapping';
import type { SheetSource } from '../mapping';
import { isAmong, everybodyAsked } from '../review';
import type { ApprovalPolicy } from '../review';

/** What says whom a policy can ask, as the protected side has it. */
export interface AskingPolicies {
  readonly policy: ApprovalPolicy;
  /** `waivers.approvers` of the governance policy; empty where there is none. */
  readonly waiverApprovers: readonly string[];
  /** Whom mapping sheets name as approvers, of themselves or of rows. */
  readonly mappingApprovers: readonly string[];
  readonly estate: Pick<Estate, 'contracts' | 'dataOwners' | 'users'>;
}

/**
 * Groups and people whom a policy can ask, as entity refs: those that it names,
 * and whoever owns something where it names owners.
 */
export function refsAsked({
  policy,
  waiverApprovers,
  mappingApprovers,
  estate,
}: AskingPolicies): readonly string[] {
  const owners = estate.contracts.map(({ owner }) => owner);
  const asked = everybodyAsked(policy, {
    'subject-owner': owners,
    'contract-owner': owners,
    'mapping-approver': mappingApprovers,
    'data-owner': [...estate.dataOwners.values()],
  });
  const waiving = waiverApprovers.flatMap(entry =>
    entry.includes(':') ? entry : owners,
  );
  return [...new Set([...asked, ...waiving])].filter(ref => ref !== '').sort();
}

/** Whether a policy asks somebody by what mapping sheets say. */
export function asksMappingApprovers(
  policy: Pick<ApprovalPolicy, 'rules' | 'fallback'>,
): boolean {
  const asked = [
    policy.fallback,
    ...policy.rules.map(({ require }) => require),
  ];
  return asked.some(({ from }) => from.includes('mapping-approver'));
}

/** Groups and people whom sheets name as approvers, of themselves or of rows. */
export function mappingApproversOf(
  sheets: readonly SheetSource[],
): readonly string[] {
  const approvers = sheets.flatMap(source => {
    const { sheet } = readSheet(source);
    return sheet === null
      ? []
      : [
          sheet.approver,
          ...sheet.mappings.flatMap(({ rows }) =>
            rows.map(({ approver }) => approver),
          ),
        ];
  });
  return [...new Set(approvers)].filter(ref => ref !== '').sort();
}

/** Whether a policy can ask this person, by their own name or by a group. */
export function isAsked(
  { ref, groups }: Pick<EstateUser, 'ref' | 'groups'>,
  refs: readonly string[],
): boolean {
  return isAmong({ person: ref, groups }, refs);
}
