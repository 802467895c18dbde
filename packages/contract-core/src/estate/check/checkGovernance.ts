import type { Problem } from '../../model';
import type { ApprovalPolicy, ApprovalRequirement } from '../../review';
import type { Estate } from '../estate';
import { readLocatedYaml } from '../locatedYaml';
import type { LocatedDocument } from '../locatedYaml';
import type { ProjectConfiguration } from '../projectConfiguration';
import { readApprovalPolicy } from '../readApprovalPolicy';
import { projectFileName } from '../projectFileName';
import { isApproverSelector, requirementOfOwners } from '../../review';

/** `interlock.yaml`, and the files that it names beside entities and contracts. */
export function governanceFilesOf(
  project: Pick<ProjectConfiguration, 'approvalPolicy' | 'governance'>,
): readonly string[] {
  return [projectFileName, ...namedFilesOf(project).map(({ file }) => file)];
}

function namedFilesOf(
  project: Pick<ProjectConfiguration, 'approvalPolicy' | 'governance'>,
): readonly { readonly file: string; readonly pointer: string }[] {
  return [
    { file: project.approvalPolicy, pointer: '/approvalPolicy' },
    ...(project.governance === undefined
      ? []
      : [{ file: project.governance, pointer: '/governance' }]),
  ];
}

/**
 * What is wrong with the files that the configuration names: those that are not
 * there, and an approval policy that nobody in the estate could fulfil. `texts`
 * has the files of `governanceFilesOf` that exist. What the governance policy
 * says is for `checkGovernancePolicy`.
 */
export function checkGovernance(
  project: Pick<ProjectConfiguration, 'approvalPolicy' | 'governance'>,
  texts: ReadonlyMap<string, string>,
  estate: Pick<Estate, 'entities' | 'users'>,
): readonly Problem[] {
  const [configuration] = readLocatedYaml(
    projectFileName,
    texts.get(projectFileName) ?? '',
  ).documents;
  const missing = namedFilesOf(project)
    .filter(({ file }) => !texts.has(file))
    .map(({ file, pointer }): Problem => ({
      code: 'missing-file',
      message: `The file \`${file}\`, which ${projectFileName} names, is not there.`,
      remedy: `Correct the path in ${projectFileName}, or add the file.`,
      ...(configuration?.locate(pointer) ?? {
        file: projectFileName,
        pointer,
        line: 0,
        column: 0,
      }),
    }));
  const policyText = texts.get(project.approvalPolicy);
  return policyText === undefined
    ? missing
    : [
        ...missing,
        ...checkApprovalPolicy(project.approvalPolicy, policyText, estate),
      ];
}

function checkApprovalPolicy(
  file: string,
  text: string,
  estate: Pick<Estate, 'entities' | 'users'>,
): readonly Problem[] {
  const read = readApprovalPolicy(file, text);
  if (!read.ok) return read.problems;
  const [document] = readLocatedYaml(file, text).documents;
  return document
    ? requirementsOf(read.policy).flatMap(({ pointer, requirement }) =>
        checkRequirement(requirement, pointer, document, estate),
      )
    : [];
}

function requirementsOf(policy: ApprovalPolicy): readonly {
  /** Where the number of people stands, and where the groups are listed. */
  readonly pointer: { readonly people: string; readonly from: string };
  readonly requirement: ApprovalRequirement;
}[] {
  const within = (pointer: string) => ({
    people: `${pointer}/people`,
    from: `${pointer}/from`,
  });
  return [
    ...policy.rules.map((rule, index) => ({
      pointer: within(`/rules/${index}/require`),
      requirement: rule.require,
    })),
    { pointer: within('/fallback'), requirement: policy.fallback },
    ...(policy.owners === undefined
      ? []
      : [
          {
            pointer: { people: '/owners', from: '/owners' },
            requirement: requirementOfOwners(policy),
          },
        ]),
  ];
}

function checkRequirement(
  requirement: ApprovalRequirement,
  pointer: { readonly people: string; readonly from: string },
  document: LocatedDocument,
  estate: Pick<Estate, 'entities' | 'users'>,
): readonly Problem[] {
  const known = new Set(estate.entities.map(entity => entity.ref));
  const unknown = requirement.from.flatMap((group, index): Problem[] =>
    isApproverSelector(group) || known.has(group)
      ? []
      : [
          {
            code: 'unknown-reference',
            message: `Approval policy: no entity \`${group}\` is in the estate.`,
            remedy: 'Correct the group, or add it.',
            ...document.locate(`${pointer.from}/${index}`),
          },
        ],
  );
  if (unknown.length > 0 || requirement.from.some(isApproverSelector))
    return unknown;
  const people = estate.users.filter(user =>
    user.groups.some(group => requirement.from.includes(group)),
  ).length;
  if (people >= requirement.people) return [];
  return [
    {
      code: 'invalid-structure',
      message: `Approval policy: ${requirement.people} people must approve, but the groups listed have ${people} in all.`,
      remedy:
        'Add people to the groups, list more groups, or ask for fewer people.',
      ...document.locate(pointer.people),
    },
  ];
}
