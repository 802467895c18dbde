import type { Estate } from '../../estate/estate';
import { readLocatedYaml } from '../../estate/locatedYaml';
import type { LocatedDocument } from '../../estate/locatedYaml';
import { targetOwnerKeyword } from '../../estate/schemas';
import type { Problem } from '../../model';
import type { GovernancePolicy, GovernanceProfile } from './governancePolicy';
import { readGovernancePolicy } from './readGovernancePolicy';

/** What a governance policy is held against. */
export interface PolicySurroundings {
  readonly estate: Pick<Estate, 'entities'>;
  /** Paths of the ruleset files that exist. */
  readonly present: ReadonlySet<string>;
}

/**
 * What is wrong with a governance policy: its form, ruleset files that are not
 * there, and domains and groups that the estate does not have.
 */
export function checkGovernancePolicy(
  file: string,
  text: string,
  surroundings: PolicySurroundings,
): readonly Problem[] {
  const read = readGovernancePolicy(file, text);
  if (!read.ok) return read.problems;
  const [document] = readLocatedYaml(file, text).documents;
  if (document === undefined) return [];
  const known = new Set(surroundings.estate.entities.map(({ ref }) => ref));
  return [
    ...read.policy.profiles.flatMap((profile, index) => [
      ...missingRulesets(profile, index, document, surroundings.present),
      ...unknownDomains(profile, index, document, known),
    ]),
    ...unknownApprovers(read.policy, document, known),
  ];
}

function missingRulesets(
  profile: GovernanceProfile,
  index: number,
  document: LocatedDocument,
  present: ReadonlySet<string>,
): readonly Problem[] {
  return (['openapi', 'asyncapi'] as const).flatMap(type =>
    (profile.rulesets[type] ?? []).flatMap((ruleset, at): Problem[] =>
      present.has(ruleset)
        ? []
        : [
            {
              code: 'missing-file',
              message: `Governance policy: the ruleset \`${ruleset}\` of the profile \`${profile.id}\` is not there.`,
              remedy: 'Correct the path, or add the file.',
              ...document.locate(`/profiles/${index}/rulesets/${type}/${at}`),
            },
          ],
    ),
  );
}

function unknownDomains(
  profile: GovernanceProfile,
  index: number,
  document: LocatedDocument,
  known: ReadonlySet<string>,
): readonly Problem[] {
  return (profile.when.domains ?? []).flatMap((domain, at) =>
    known.has(domain)
      ? []
      : [
          unknownEntity(
            domain,
            document,
            `/profiles/${index}/when/domains/${at}`,
          ),
        ],
  );
}

function unknownApprovers(
  policy: GovernancePolicy,
  document: LocatedDocument,
  known: ReadonlySet<string>,
): readonly Problem[] {
  return policy.waivers.approvers.flatMap((approver, at) =>
    approver === targetOwnerKeyword || known.has(approver)
      ? []
      : [unknownEntity(approver, document, `/waivers/approvers/${at}`)],
  );
}

function unknownEntity(
  ref: string,
  document: LocatedDocument,
  pointer: string,
): Problem {
  return {
    code: 'unknown-reference',
    message: `Governance policy: no entity \`${ref}\` is in the estate.`,
    remedy: 'Correct the ref, or add the entity.',
    ...document.locate(pointer),
  };
}
