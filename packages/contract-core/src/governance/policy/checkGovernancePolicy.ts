import type { Estate } from '../../estate/estate';
import { readLocatedYaml } from '../../estate/locatedYaml';
import type { LocatedDocument } from '../../estate/locatedYaml';
import { targetOwnerKeyword } from '../../estate/schemas';
import { ruleMatches } from '../../model';
import type { Problem } from '../../model';
import type { GovernancePolicy, GovernanceProfile } from './governancePolicy';
import { knownRuleIds } from './knownRules';
import { readGovernancePolicy } from './readGovernancePolicy';
import { rulesetFilesOf } from './rulesetFiles';

/** What a governance policy is held against. */
export interface PolicySurroundings {
  readonly estate: Pick<Estate, 'entities'>;
  /** Texts of the ruleset files that exist, by path. */
  readonly rulesets: ReadonlyMap<string, string>;
}

/**
 * What is wrong with a governance policy: its form, ruleset files that are not
 * there, domains and groups that the estate does not have, and rule ids that
 * mean no rule.
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
      ...missingRulesets(profile, index, document, surroundings.rulesets),
      ...unknownDomains(profile, index, document, known),
    ]),
    ...unknownApprovers(read.policy, document, known),
    ...unknownRules(read.policy, document, surroundings.rulesets),
  ];
}

function missingRulesets(
  profile: GovernanceProfile,
  index: number,
  document: LocatedDocument,
  present: ReadonlyMap<string, string>,
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

/** Nothing where a ruleset is missing: its rules are not known then. */
function unknownRules(
  policy: GovernancePolicy,
  document: LocatedDocument,
  rulesets: ReadonlyMap<string, string>,
): readonly Problem[] {
  const complete = rulesetFilesOf(policy).every(file => rulesets.has(file));
  const known = complete ? knownRuleIds(rulesets, policy) : null;
  if (known === null) return [];
  const ids = [...known];
  return rulePatternsOf(policy)
    .filter(({ rule }) => !ids.some(id => ruleMatches(rule, id)))
    .map(({ rule, pointer }) => ({
      code: 'unknown-reference',
      message: `Governance policy: no rule is meant by \`${rule}\`.`,
      remedy: 'Correct the id; interlock rules lists them.',
      ...document.locate(pointer),
    }));
}

/** Every place that names rules. */
function rulePatternsOf(
  policy: GovernancePolicy,
): readonly { readonly rule: string; readonly pointer: string }[] {
  const listed = (rules: readonly string[], pointer: string) =>
    rules.map((rule, index) => ({ rule, pointer: `${pointer}/${index}` }));
  return [
    ...policy.profiles.flatMap(({ levels }, index) =>
      levels.map(({ rule }, at) => ({
        rule,
        pointer: `/profiles/${index}/levels/${at}/rule`,
      })),
    ),
    ...listed(policy.waivers.never, '/waivers/never'),
    ...listed(policy.waivers.controlRequired, '/waivers/controlRequired'),
    ...policy.scorecards.flatMap(({ levels }, index) =>
      levels.flatMap(({ rules }, at) =>
        listed(rules, `/scorecards/${index}/levels/${at}/rules`),
      ),
    ),
  ];
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
