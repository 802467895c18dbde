import type { ApprovalRequirement } from './approvalPolicy';

/** A person who approved, with the groups they had when they decided. */
export interface Approver {
  readonly person: string;
  readonly groups: readonly string[];
}

/** Stands in `ApprovalRequirement.from` for the group that owns the contract. */
export const contractOwnerSelector = 'contract-owner';

/** `from` of a requirement with the contract's owner put in place of the selector. */
export function resolveGroups(
  requirement: ApprovalRequirement,
  contractOwner: string,
): readonly string[] {
  return [
    ...new Set(
      requirement.from.map(group =>
        group === contractOwnerSelector ? contractOwner : group,
      ),
    ),
  ];
}

/** What approvers still lack; null when the requirement is met. */
export function missingApproval(
  requirement: ApprovalRequirement,
  contractOwner: string,
  approvers: readonly Approver[],
): string | null {
  const groups = resolveGroups(requirement, contractOwner);
  const eligible = approvers.filter(approver =>
    approver.groups.some(group => groups.includes(group)),
  );
  const people = new Set(eligible.map(approver => approver.person)).size;
  const represented = countRepresentedGroups(groups, eligible);
  if (
    people >= requirement.people &&
    represented >= requirement.distinctGroups
  ) {
    return null;
  }
  const given = `${people} of ${requirement.people} approvals given`;
  const from =
    requirement.distinctGroups > 1
      ? `${requirement.distinctGroups} different groups of ${groups.join(', ')}`
      : groups.join(' or ');
  return people >= requirement.people
    ? `${given}, but from ${represented} group; wanted from ${from}`
    : `${given}, wanted from ${from}`;
}

/**
 * How many groups can be represented by a person of their own: a maximum
 * bipartite matching between groups and people (augmenting paths), because one
 * person who is in two groups must not stand for both.
 */
function countRepresentedGroups(
  groups: readonly string[],
  approvers: readonly Approver[],
): number {
  const groupOfPerson = new Map<string, string>();

  const assign = (group: string, visited: Set<string>): boolean => {
    for (const { person, groups: memberships } of approvers) {
      if (!memberships.includes(group) || visited.has(person)) {
        continue;
      }
      visited.add(person);
      const held = groupOfPerson.get(person);
      if (held === undefined || assign(held, visited)) {
        groupOfPerson.set(person, group);
        return true;
      }
    }
    return false;
  };

  return groups.filter(group => assign(group, new Set())).length;
}
