import picomatch from 'picomatch/posix';
import type { Reason, SubjectKind } from '../../model';
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
  ApproverSelector,
  RelatedPeople,
} from '../../review';
import type { Estate } from '../estate';
import { readLocatedYaml } from '../locatedYaml';
import { readApprovalPolicy } from '../readApprovalPolicy';

/** A mapping sheet or a data object, with whom it names to decide about it. */
export interface DecidedInGit {
  readonly kind: 'mapping' | 'ownership';
  /** Entity ref of the integration, or of the data object. */
  readonly ref: string;
  readonly file: string;
  /** Entity ref of the owning group; empty where none is named. */
  readonly owner: string;
  /** Approver of the sheet, or owner of the data; empty where none is named. */
  readonly decider: string;
}

interface PeopledEstate extends Pick<Estate, 'contracts' | 'users'> {
  readonly decidedInGit: readonly DecidedInGit[];
}

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

/** For whom a demand speaks: everything, or a subject whose people it names. */
interface Case {
  /** Ref of the subject; empty where the demand names no people by relation. */
  readonly subject: string;
  readonly related: RelatedPeople;
  /** Why the fallback decides about it where the demand cannot be met; empty where it does not. */
  readonly fallback: 'unnamed' | 'listed-anyway' | '';
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
  // The fallback decides about these.
  const unnamed = judged.filter(
    ({ missing, fallback }) => missing !== null && fallback === 'unnamed',
  );
  const unmet = judged.filter(
    ({ missing, fallback }) => missing !== null && fallback === '',
  );
  const fragile = judged.filter(
    ({ missing, stoppedBy }) => missing === null && stoppedBy.length > 0,
  );
  const authors = [...new Set(fragile.flatMap(each => each.stoppedBy))].sort();
  return [
    ...(unnamed.length === 0
      ? []
      : [
          {
            ...advice(
              `The ${name} of the approval policy (${place}) asks for whom ${some(
                unnamed.map(({ subject }) => subject),
                'and',
              )} ${unnamed.length === 1 ? 'does' : 'do'} not name, so the fallback decides there.`,
            ),
            remedy:
              'Name an `approver` in the mapping sheet, or an `owner` of the data object.',
          },
        ]),
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

/** A demand that asks too few groups in all is not judged: it is an error already. */
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
      : [{ subject: '', related: nobodyRelated, fallback: '' }];
  }
  if (selectors.some(selector => isDecidedInGit(selector))) {
    return estate.decidedInGit
      .filter(subject => reaches(subject, demand, policy))
      .map(subject => caseOf(subject, demand.requirement));
  }
  return estate.contracts
    .filter(({ file }) => reaches({ kind: 'contract', file }, demand, policy))
    .map(({ ref, owner }) => {
      const owners = owner === '' ? [] : [owner];
      return {
        subject: ref,
        related: {
          ...nobodyRelated,
          'subject-owner': owners,
          'contract-owner': owners,
        },
        fallback: '',
      };
    });
}

const deciders = {
  mapping: 'mapping-approver',
  ownership: 'data-owner',
} as const;

function isDecidedInGit(selector: ApproverSelector): boolean {
  return Object.values(deciders).some(other => other === selector);
}

function caseOf(
  { kind, ref, owner, decider }: DecidedInGit,
  { from }: ApprovalRequirement,
): Case {
  const selector = deciders[kind];
  const named = (group: string) => (group === '' ? [] : [group]);
  return {
    subject: ref,
    related: {
      ...nobodyRelated,
      'subject-owner': named(owner),
      [selector]: named(decider),
    },
    fallback: from.includes(selector) ? fallbackOf(decider, from) : '',
  };
}

function fallbackOf(
  decider: string,
  from: readonly string[],
): Case['fallback'] {
  if (decider === '') return 'unnamed';
  return from.includes(decider) ? 'listed-anyway' : '';
}

/** What a condition about kinds and files is held against. */
type Placed = Pick<DecidedInGit, 'file'> & {
  readonly kind: SubjectKind;
};

/** Whether a demand can be the one that decides about a subject. */
function reaches(
  subject: Placed,
  demand: Demand,
  policy: ApprovalPolicy,
): boolean {
  const earlier = policy.rules.slice(0, demand.position);
  return (
    speaksOf(subject, demand.when) &&
    !earlier.some(
      ({ when }) => speaksOf(subject, when) && isUnconditional(when),
    )
  );
}

function speaksOf({ kind, file }: Placed, when: ApprovalCondition): boolean {
  const { contracts, subjects = ['contract'] } = when;
  return (
    subjects.includes(kind) &&
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
  const subjects = cases
    .map(({ subject }) => subject)
    .filter(subject => subject !== '');
  return subjects.length === 0 ? '' : `, for ${some(subjects, 'and')}`;
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
