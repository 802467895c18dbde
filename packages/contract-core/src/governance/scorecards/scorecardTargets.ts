import { entityView } from '../../estate';
import type { Estate } from '../../estate';
import { mappingRules } from '../../mapping';
import { catalogRules } from '../catalogRules';
import { ownCatalogRules } from '../ownRules/ownCatalogRules';
import type { GovernanceSubject } from '../governanceSubject';
import type { GovernancePolicy } from '../policy/governancePolicy';
import { levelOf, resolveProfile } from '../policy/resolveProfile';
import type { ResolvedProfile } from '../policy/resolveProfile';
import { waiverRules } from '../waiverRules/waiverRules';
import type { Problem, RuleFinding, Severity } from '../../model';
import type { ScoreTarget } from './scoreTargets';

/** A rule that a ruleset defines itself, with a page or without. */
export interface NamedRule {
  readonly id: string;
  readonly ruleset: string;
  readonly severity: Severity | 'off';
}

export interface ScorecardFacts {
  readonly estate: Pick<Estate, 'entities' | 'integrations'>;
  readonly policy: Pick<GovernancePolicy, 'profiles' | 'rules'>;
  readonly specificationRules: readonly NamedRule[];
  readonly linted: readonly { readonly ref: string; readonly ok: boolean }[];
  /** Absent where nobody looked into mapping sheets: rules about them then count for nothing. */
  readonly sheetFindings?: readonly RuleFinding[];
  /** Files that could not be read. */
  readonly problems: readonly Problem[];
  /** ISO day. */
  readonly day: string;
}

/** Every subject with the rules that hold for it, and those nobody could judge. */
export function scorecardTargets(
  facts: ScorecardFacts,
  subjects: readonly GovernanceSubject[],
): readonly ScoreTarget[] {
  const titles = new Map(
    facts.estate.entities.map(({ ref, document }) => [
      ref,
      entityView(document).title,
    ]),
  );
  const flows = new Map(
    facts.estate.integrations.map(({ ref, systems }) => [ref, systems]),
  );
  const judged = new Set(
    facts.linted.flatMap(({ ref, ok }) => (ok ? [ref] : [])),
  );
  const looksIntoSheets = facts.sheetFindings !== undefined;
  const sheets = sheetsWithProblems(facts);
  const estateRules = [
    ...catalogRules.filter(rule => looksIntoSheets || !rule.needsSheets),
    ...(looksIntoSheets ? mappingRules : []),
    ...waiverRules,
    ...ownCatalogRules(facts.policy.rules ?? []),
  ];
  return subjects.map(subject => {
    const profile = resolveProfile(facts.policy, subject, facts.day);
    const rulesets = rulesetsOf(subject, profile);
    const ofSpecification = idsThatHold(
      profile,
      facts.specificationRules.filter(rule => rulesets.includes(rule.ruleset)),
    );
    // Nothing has read a contract without a ruleset, so no level is earned.
    const measured = subject.kind !== 'api' || rulesets.length > 0;
    return {
      subject,
      title: titles.get(subject.ref) ?? subject.ref,
      systems: titles.has(subject.ref)
        ? systemsOf(flows.get(subject.ref), subject)
        : [],
      rules: measured
        ? [...idsThatHold(profile, estateRules), ...ofSpecification]
        : [],
      unknown: [
        ...(judged.has(subject.ref) ? [] : ofSpecification),
        // A sheet that nobody could read has broken no rule that anybody knows of.
        ...(looksIntoSheets && sheets.has(subject.ref)
          ? idsThatHold(profile, mappingRules)
          : []),
      ],
    };
  });
}

/** Integrations whose sheet could not be read, or judged at all. */
function sheetsWithProblems({
  estate,
  problems,
}: ScorecardFacts): ReadonlySet<string> {
  const files = new Set(problems.map(({ file }) => file));
  return new Set(
    estate.integrations
      .filter(({ mapping }) => mapping !== '')
      // What ended the judging of all of them stands in no file.
      .filter(({ mapping }) => files.has(mapping) || files.has(''))
      .map(({ ref }) => ref),
  );
}

/** Ruleset files for a contract; none for what is no contract that rules read. */
function rulesetsOf(
  { kind, contractType }: GovernanceSubject,
  profile: ResolvedProfile,
): readonly string[] {
  return kind === 'api' &&
    (contractType === 'openapi' || contractType === 'asyncapi')
    ? profile.rulesets[contractType]
    : [];
}

function idsThatHold(
  profile: ResolvedProfile,
  rules: readonly Pick<NamedRule, 'id' | 'severity'>[],
): readonly string[] {
  return rules
    .filter(
      ({ id, severity }) =>
        severity !== 'off' && levelOf(profile, id, severity).severity !== 'off',
    )
    .map(({ id }) => id);
}

/** A flow counts for every system that it touches, a contract for its own. */
function systemsOf(
  touched: readonly string[] | undefined,
  subject: GovernanceSubject,
): readonly string[] {
  if (touched) return [...touched].sort();
  return subject.system === '' ? [] : [subject.system];
}
