import picomatch from 'picomatch/posix';
import type { Reason } from '../../model';
import {
  isAmong,
  isApproverSelector,
  missingApproval,
  nobodyRelated,
  requirementOfOwners,
  resolveGroups,
} from '../../review';
import type {
  ApprovalCondition,
  ApprovalPolicy,
  ApprovalRequirement,
  Approver,
  RelatedPeople,
} from '../../review';
import type { Estate } from '../estate';
import { readLocatedYaml } from '../locatedYaml';
import { readApprovalPolicy } from '../readApprovalPolicy';

type PeopledEstate = Pick<Estate, 'contracts' | 'users'>;

/**
 * Rules of the approval policy that nobody can meet in this estate, and those that
 * nobody can meet once one of the approvers is the author: the change then waits
 * until the estate or the policy is another. Empty for a policy that cannot be read.
 */
export function adviseOnApproval(
  file: string,
  text: string,
  estate: PeopledEstate,
): readonly Reason[] {
  const read = readApprovalPolicy(file, text);
  const [document] = readLocatedYaml(file, text).documents;
  if (!read.ok || !document) return [];
  return demandsOf(read.policy).flatMap(demand => {
    const { line } = document.locate(demand.pointer);
    return adviseOn(demand, `${file}:${line}`, read.policy, estate);
  });
}

interface Demand {
  readonly name: string;
  readonly pointer: string;
  readonly when: ApprovalCondition;
  readonly requirement: ApprovalRequirement;
  /** How many rules are asked before this one. */
  readonly position: number;
}

function demandsOf(policy: ApprovalPolicy): readonly Demand[] {
  return [
    ...policy.rules.map((rule, position) => ({
      name: `rule \`${rule.id}\``,
      pointer: `/rules/${position}/require`,
      when: rule.when,
      requirement: rule.require,
      position,
    })),
    {
      name: 'fallback',
      pointer: '/fallback',
      when: {},
      requirement: policy.fallback,
      position: policy.rules.length,
    },
    ...(policy.owners === undefined
      ? []
      : [
          {
            name: 'list of `owners`',
            pointer: '/owners',
            when: { subjects: ['policy' as const] },
            requirement: requirementOfOwners(policy),
            position: policy.rules.length,
          },
        ]),
  ];
}

/** For whom a demand speaks: everything, or a contract whose people it names. */
interface Case {
  /** Ref of the contract; empty where the demand names no people by relation. */
  readonly contract: string;
  readonly related: RelatedPeople;
}

function adviseOn(
  demand: Demand,
  place: string,
  policy: ApprovalPolicy,
  estate: PeopledEstate,
): readonly Reason[] {
  const { name, requirement } = demand;
  const everybody = estate.users.map(({ ref, groups }) => ({
    person: ref,
    groups,
  }));
  const judged = casesOf(demand, policy, estate).map(one => ({
    ...one,
    missing: missingApproval(requirement, one.related, everybody),
    stoppedBy: authorsWhoStop(requirement, one.related, everybody),
  }));
  const unmet = judged.filter(({ missing }) => missing !== null);
  const fragile = judged.filter(
    ({ missing, stoppedBy }) => missing === null && stoppedBy.length > 0,
  );
  const authors = [...new Set(fragile.flatMap(each => each.stoppedBy))].sort();
  return [
    ...(unmet.length === 0
      ? []
      : [
          advice(
            `The ${name} of the approval policy (${place}) can be met by nobody${casesInWords(unmet)}: with everybody's word there would be ${unmet[0]?.missing ?? ''}.`,
          ),
        ]),
    ...(fragile.length === 0
      ? []
      : [
          advice(
            `The ${name} of the approval policy (${place}) can be met by nobody else where ${some(authors, 'or')} is an author${casesInWords(fragile)}.`,
          ),
        ]),
  ];
}

function advice(message: string): Reason {
  return {
    code: 'approvers-too-few',
    message,
    remedy:
      'Add people to the groups, name more groups in `from`, or ask for fewer people.',
  };
}

/** People without whom what is asked for could not be given. */
function authorsWhoStop(
  requirement: ApprovalRequirement,
  related: RelatedPeople,
  everybody: readonly Approver[],
): readonly string[] {
  const asked = resolveGroups(requirement, related);
  return everybody
    .filter(approver => isAmong(approver, asked))
    .filter(
      author =>
        missingApproval(
          requirement,
          related,
          everybody.filter(other => other !== author),
        ) !== null,
    )
    .map(({ person }) => person);
}

/**
 * Whom a mapping or data object has is known of a change alone, so demands that
 * name them are not judged; nor those that ask too few groups in all, which is an
 * error already.
 */
function casesOf(
  demand: Demand,
  policy: ApprovalPolicy,
  estate: PeopledEstate,
): readonly Case[] {
  const selectors = demand.requirement.from.filter(isApproverSelector);
  if (selectors.length === 0) {
    const asked = resolveGroups(demand.requirement, nobodyRelated);
    const people = estate.users.filter(({ ref, groups }) =>
      isAmong({ person: ref, groups }, asked),
    ).length;
    return people < demand.requirement.people
      ? []
      : [{ contract: '', related: nobodyRelated }];
  }
  if (selectors.some(selector => !selector.endsWith('-owner'))) return [];
  if (selectors.includes('data-owner')) return [];
  return estate.contracts
    .filter(({ file }) => reaches(file, demand, policy))
    .map(({ ref, owner }) => {
      const owners = owner === '' ? [] : [owner];
      return {
        contract: ref,
        related: {
          ...nobodyRelated,
          'subject-owner': owners,
          'contract-owner': owners,
        },
      };
    });
}

/** Whether a demand can be the one that decides about a contract. */
function reaches(
  file: string,
  demand: Demand,
  policy: ApprovalPolicy,
): boolean {
  const earlier = policy.rules.slice(0, demand.position);
  return (
    speaksOf(file, demand.when) &&
    !earlier.some(({ when }) => speaksOf(file, when) && isUnconditional(when))
  );
}

function speaksOf(file: string, when: ApprovalCondition): boolean {
  const { contracts, subjects } = when;
  return (
    (subjects === undefined || subjects.includes('contract')) &&
    (contracts === undefined || picomatch([...contracts], { dot: true })(file))
  );
}

/** Nothing but the kind and the file of the subject is asked. */
function isUnconditional(when: ApprovalCondition): boolean {
  return Object.keys(when).every(
    name => name === 'contracts' || name === 'subjects',
  );
}

function casesInWords(cases: readonly Case[]): string {
  const contracts = cases
    .map(({ contract }) => contract)
    .filter(contract => contract !== '');
  return contracts.length === 0 ? '' : `, for ${some(contracts, 'and')}`;
}

/** The first three, and how many there are besides. */
function some(names: readonly string[], word: string): string {
  const shown = names.slice(0, 3);
  const more = names.length - shown.length;
  const listed = more > 0 ? [...shown, `${more} more`] : shown;
  const last = listed[listed.length - 1] ?? '';
  return listed.length < 2
    ? last
    : `${listed.slice(0, -1).join(', ')} ${word} ${last}`;
}
