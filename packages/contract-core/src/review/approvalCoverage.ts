import {
  requirementOfOwners,
  type ApprovalPolicy,
  type ApprovalRequirement,
} from './approvalPolicy';
import { isApproverSelector, type RelatedPeople } from './approverSelectors';

/** A person who approved, with the groups they had when they decided. */
export interface Approver {
  readonly person: string;
  readonly groups: readonly string[];
}

/** `from` of a requirement with people put in place of the selectors. */
export function resolveGroups(
  requirement: ApprovalRequirement,
  related: RelatedPeople,
): readonly string[] {
  return [
    ...new Set(
      requirement.from
        .flatMap(entry => (isApproverSelector(entry) ? related[entry] : entry))
        .filter(ref => ref !== ''),
    ),
  ];
}

/** Everybody whom a policy asks about any finding of somebody's subject. */
export function everybodyAsked(
  policy: ApprovalPolicy,
  related: RelatedPeople,
): readonly string[] {
  const requirements = [
    ...policy.rules.map(rule => rule.require),
    policy.fallback,
    requirementOfOwners(policy),
  ];
  return [
    ...new Set(
      requirements.flatMap(requirement => resolveGroups(requirement, related)),
    ),
  ].sort();
}

/** Whether somebody is meant by one of the refs: in person, or by a group. */
export function isAmong(
  { person, groups }: Approver,
  refs: readonly string[],
): boolean {
  return refs.includes(person) || groups.some(group => refs.includes(group));
}

/** People asked for beside those of a rule, and who they may be as well. */
export interface AddedPeople {
  readonly people: number;
  /** Refs beside those that the rule names. */
  readonly groups: readonly string[];
}

export const nobodyAdded: AddedPeople = { people: 0, groups: [] };

/**
 * What approvers still lack; null when the requirement is met, by people enough
 * that as many are left over as are asked for besides.
 */
export function missingApproval(
  requirement: ApprovalRequirement,
  related: RelatedPeople,
  approvers: readonly Approver[],
  added: AddedPeople = nobodyAdded,
): string | null {
  const own = missingOfRule(requirement, related, approvers);
  if (added.people === 0) return own;
  const groups = [
    ...new Set([...resolveGroups(requirement, related), ...added.groups]),
  ];
  const asked = requirement.people + added.people;
  const people = countPeople(approvers, groups);
  if (own === null && people >= asked) return null;
  const more = `${added.people} more from ${groups.join(' or ')}, because the author is unknown`;
  return own === null
    ? `${people} of ${asked} approvals given, wanted ${more}`
    : `${own}, and ${more}`;
}

/**
 * Those of whom a requirement asks whose approval brings it nearer to being met:
 * a second person of a group that is heard already does not, where only another
 * group is missing.
 */
export function wantedFrom(
  requirement: ApprovalRequirement,
  related: RelatedPeople,
  approvers: readonly Approver[],
  added: AddedPeople = nobodyAdded,
): readonly string[] {
  const own = resolveGroups(requirement, related);
  const everybody = [...new Set([...own, ...added.groups])];
  const lack = (given: readonly Approver[]) =>
    Math.max(
      requirement.people - countPeople(given, own),
      requirement.distinctGroups - countRepresentedGroups(own, given),
      added.people === 0
        ? 0
        : requirement.people + added.people - countPeople(given, everybody),
    );
  const present = lack(approvers);
  return everybody.filter(
    ref => lack([...approvers, { person: ref, groups: [ref] }]) < present,
  );
}

function countPeople(
  approvers: readonly Approver[],
  groups: readonly string[],
): number {
  const eligible = approvers.filter(approver => isAmong(approver, groups));
  return new Set(eligible.map(({ person }) => person)).size;
}

function missingOfRule(
  requirement: ApprovalRequirement,
  related: RelatedPeople,
  approvers: readonly Approver[],
): string | null {
  const groups = resolveGroups(requirement, related);
  const eligible = approvers.filter(approver => isAmong(approver, groups));
  const people = countPeople(approvers, groups);
  const represented = countRepresentedGroups(groups, eligible);
  if (
    people >= requirement.people &&
    represented >= requirement.distinctGroups
  ) {
    return null;
  }
  const given = `${people} of ${requirement.people} approvals given`;
  if (groups.length === 0) {
    return `${given}, and nobody is ${requirement.from.join(' or ')} here`;
  }
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
    for (const approver of approvers) {
      const { person } = approver;
      if (!isAmong(approver, [group]) || visited.has(person)) {
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
