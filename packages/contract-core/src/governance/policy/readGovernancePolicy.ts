import type { LocatedDocument } from '../../estate/locatedYaml';
import { governancePolicySchema } from '../../estate/schemas';
import { readSingleDocument } from '../../estate/singleDocument';
import { dayOf } from '../../model';
import type { Problem } from '../../model';
import { mappingRules } from '../../mapping';
import { catalogRules } from '../catalogRules';
import { faultOfSchema, type OwnCatalogRule } from './ownCatalogRule';
import { waiverRules } from '../waiverRules/waiverRules';
import type {
  GovernancePolicy,
  GovernanceProfile,
  ProfileLevel,
} from './governancePolicy';

export type ReadGovernancePolicy =
  | { readonly ok: true; readonly policy: GovernancePolicy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the file that `governance` of `interlock.yaml` names. */
export function readGovernancePolicy(
  file: string,
  text: string,
): ReadGovernancePolicy {
  const read = readSingleDocument(
    file,
    text,
    governancePolicySchema,
    'Governance policy',
  );
  if (!read.ok) return read;
  // The schema has every member of the type, so a value that fits is one.
  const written = read.document.value as WrittenPolicy;
  const problems = contradictions(written, read.document);
  return problems.length > 0
    ? { ok: false, problems }
    : {
        ok: true,
        policy: { ...written, profiles: written.profiles.map(profileOf) },
      };
}

/** The policy as written: what has a default may be absent. */
type WrittenPolicy = Omit<GovernancePolicy, 'profiles'> & {
  readonly profiles: readonly WrittenProfile[];
};

type WrittenProfile = Pick<GovernanceProfile, 'id' | 'reason'> &
  Partial<Omit<GovernanceProfile, 'levels'>> & {
    readonly levels?: readonly WrittenLevel[];
  };

type WrittenLevel = Omit<ProfileLevel, 'level'> &
  Partial<Pick<ProfileLevel, 'level'>>;

function profileOf(written: WrittenProfile): GovernanceProfile {
  return {
    id: written.id,
    reason: written.reason,
    when: written.when ?? {},
    rulesets: written.rulesets ?? {},
    scope: written.scope ?? null,
    levels: (written.levels ?? []).map(level => ({
      ...level,
      level: level.level ?? 'warn',
    })),
  };
}

/** What a schema cannot say: names given twice, days and levels that are none. */
function contradictions(
  policy: WrittenPolicy,
  document: LocatedDocument,
): readonly Problem[] {
  return [
    ...repeated('profile', idsOf(policy.profiles), '/profiles', document),
    ...impossibleRules(policy.rules ?? [], document),
    ...repeated('scorecard', idsOf(policy.scorecards), '/scorecards', document),
    ...policy.profiles.flatMap((profile, index) =>
      impossibleLevels(profile, `/profiles/${index}`, document),
    ),
    ...policy.scorecards.flatMap((scorecard, index) => [
      ...repeated(
        'level',
        idsOf(scorecard.levels),
        `/scorecards/${index}/levels`,
        document,
      ),
      ...scorecard.minimum.flatMap((minimum, at): Problem[] =>
        idsOf(scorecard.levels).includes(minimum.level)
          ? []
          : [
              {
                code: 'unknown-reference',
                message: `Governance policy: the scorecard \`${scorecard.id}\` has no level \`${minimum.level}\`.`,
                remedy: `Name one of ${idsOf(scorecard.levels).join(', ')}.`,
                ...document.locate(`/scorecards/${index}/minimum/${at}/level`),
              },
            ],
      ),
    ]),
  ];
}

const idsOf = (items: readonly { readonly id: string }[]) =>
  items.map(item => item.id);

function repeated(
  what: string,
  ids: readonly string[],
  pointer: string,
  document: LocatedDocument,
): readonly Problem[] {
  return ids.flatMap((id, index): Problem[] =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            code: 'duplicate-name',
            message: `Governance policy: the ${what} id \`${id}\` is used twice.`,
            remedy: 'Give each an id of its own; results refer to it.',
            ...document.locate(`${pointer}/${index}/id`),
          },
        ],
  );
}

/** Ids of ours or used twice, and schemas that are none. */
function impossibleRules(
  rules: readonly OwnCatalogRule[],
  document: LocatedDocument,
): readonly Problem[] {
  const ours = new Set(
    [...catalogRules, ...mappingRules, ...waiverRules].map(({ id }) => id),
  );
  return [
    ...repeated('rule', idsOf(rules), '/rules', document),
    ...rules.flatMap((rule, index): Problem[] => {
      const fault = faultOfSchema(rule.assert);
      return [
        ...(ours.has(rule.id)
          ? [
              {
                code: 'duplicate-name' as const,
                message: `Governance policy: the rule id \`${rule.id}\` is one of Interlock's own.`,
                remedy: 'Give the rule another id.',
                ...document.locate(`/rules/${index}/id`),
              },
            ]
          : []),
        ...(fault === null
          ? []
          : [
              {
                code: 'schema-violation' as const,
                message: `Governance policy: \`assert\` of the rule \`${rule.id}\` is no JSON Schema (draft 7): ${fault}.`,
                remedy:
                  'Correct the schema; it can refer to nothing outside of itself.',
                ...document.locate(`/rules/${index}/assert`),
              },
            ]),
      ];
    }),
  ];
}

function impossibleLevels(
  profile: WrittenProfile,
  pointer: string,
  document: LocatedDocument,
): readonly Problem[] {
  return (profile.levels ?? []).flatMap((level, index): Problem[] => {
    const place = `${pointer}/levels/${index}`;
    if (level.blockFrom === undefined) {
      return level.level === undefined
        ? [
            {
              code: 'schema-violation',
              message: `Governance policy: \`${place}\` says nothing about ${level.rule}.`,
              remedy: 'Give it a `level`, a `blockFrom` day, or both.',
              ...document.locate(place),
            },
          ]
        : [];
    }
    if (dayOf(level.blockFrom) === null) {
      return [
        {
          code: 'schema-violation',
          message: `Governance policy: the calendar has no day ${level.blockFrom}.`,
          remedy: 'Write a day that exists.',
          ...document.locate(`${place}/blockFrom`),
        },
      ];
    }
    return level.level === 'error'
      ? [
          {
            code: 'invalid-structure',
            message: `Governance policy: ${level.rule} is error before ${level.blockFrom} as well, so the day changes nothing.`,
            remedy: 'Give it a lower `level`, or take `blockFrom` out.',
            ...document.locate(`${place}/level`),
          },
        ]
      : [];
  });
}
