import { canonicalJson, digestText, otherNames } from '../../model';
import type { TargetNames } from '../../model';
import type { ResolvedSheet } from '../../mapping';
import { defaultRuleOptions, ruleOptionsOf } from '../../estate';
import type { ContractReader, Estate, RuleOptions } from '../../estate';
import type { RuleFinding } from '../governanceFinding';
import type { CatalogDeviation, CatalogRule } from './catalogRule';
import { catalogRules } from './catalogRules';
import { formerMember, targetMembers } from '../targetMembers';
import { factsOf } from './estateFacts';
import type { EstateFacts } from './estateFacts';

/** What rules look at beside the entities. */
export interface CatalogSurroundings {
  /** Null where only the entities are known, and no texts of contracts. */
  readonly readContract?: ContractReader | null;
  /** Null where nobody handed the mapping sheets. */
  readonly mappings?: readonly ResolvedSheet[] | null;
  /** What the company decides about our rules; what is absent has its default. */
  readonly options?: Partial<RuleOptions>;
  /** The company's own rules. */
  readonly ownRules?: readonly CatalogRule[];
}

/**
 * What all rules across the estate say on an ISO day, before profiles and
 * waivers; ordered by file, place and rule. Rules that look into contracts or
 * mapping sheets are silent where nobody can read them.
 */
export function judgeCatalog(
  estate: Estate,
  day: string,
  {
    readContract = null,
    mappings = null,
    options,
    ownRules = [],
  }: CatalogSurroundings = {},
): readonly RuleFinding[] {
  const facts = factsOf(estate, readContract, mappings);
  const decided = ruleOptionsOf(options);
  return [...catalogRules, ...ownRules]
    .filter(rule => mappings !== null || !rule.needsSheets)
    .flatMap(rule => judgeRule(rule, facts, day, decided))
    .sort(byPlace);
}

/** What those rules say that need the mapping sheets, and no other. */
export function judgeCatalogWithSheets(
  estate: Estate,
  day: string,
  mappings: readonly ResolvedSheet[],
): readonly RuleFinding[] {
  const facts = factsOf(estate, null, mappings);
  return catalogRules
    .filter(({ needsSheets }) => needsSheets)
    .flatMap(rule => judgeRule(rule, facts, day))
    .sort(byPlace);
}

/** What one rule says of the estate. */
export function judgeRule(
  rule: CatalogRule,
  facts: EstateFacts,
  day: string,
  options: RuleOptions = defaultRuleOptions,
): readonly RuleFinding[] {
  return rule.judge(facts, day, options).map(found => {
    const { ref } = found.subject.entity;
    return findingOf(rule, found, facts.contracts.get(ref) ?? { id: ref, ref });
  });
}

function findingOf(
  rule: CatalogRule,
  found: CatalogDeviation,
  names: TargetNames,
): RuleFinding {
  const { entity } = found.subject;
  const { file, line, column } =
    found.writtenAt ?? entity.locate(found.pointer);
  return {
    ruleId: rule.id,
    source: 'catalog',
    ...targetMembers(names),
    severity: rule.severity,
    message: found.message,
    // The member itself may be missing; the place is then the one around it.
    location: { file, pointer: found.pointer, line, column },
    end: null,
    fingerprint: catalogFingerprint(rule.id, names.id, found.anchor),
    ...formerMember(
      otherNames(names).map(name =>
        catalogFingerprint(rule.id, name, found.anchor),
      ),
    ),
  };
}

/** Rule, target and place by meaning; wording, file and line play no part. */
export function catalogFingerprint(
  ruleId: string,
  target: string,
  anchor: string,
): string {
  const meaning = canonicalJson({ ruleId, target, anchor });
  return digestText(meaning).slice('sha256:'.length, 'sha256:'.length + 32);
}

function byPlace(left: RuleFinding, right: RuleFinding): number {
  return (
    compare(left.location.file, right.location.file) ||
    left.location.line - right.location.line ||
    left.location.column - right.location.column ||
    compare(left.ruleId, right.ruleId) ||
    compare(left.message, right.message)
  );
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
