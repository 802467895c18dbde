import { isPlainObject } from '../../estate/jsonPointer';
import { readLocatedYaml } from '../../estate/locatedYaml';
import type { CompanyRules } from './governancePolicy';
import { catalogRules } from '../catalogRules';
import { mappingRules } from '../../mapping';
import { waiverRules } from '../waiverRules/waiverRules';
import {
  asyncapiEngineRules,
  asyncapiParserRules,
  openapiEngineRules,
} from './engineRules';

/** What linting says beside all rules: syntax, references, patterns, failures. */
const documentCodes = [
  'parser',
  'invalid-ref',
  'unrecognized-format',
  'pattern-not-evaluated',
  'rule-failed',
];

const engineRulesets: Readonly<Record<string, readonly string[]>> = {
  'spectral:oas': openapiEngineRules,
  'spectral:asyncapi': asyncapiEngineRules,
};

/**
 * Ids of every rule that can fire where these rulesets and the rules across the
 * estate hold; null where a ruleset cannot be read or extends one that is not
 * known, because then nobody can tell.
 */
export function knownRuleIds(
  rulesets: ReadonlyMap<string, string>,
  { rules = [] }: Pick<CompanyRules, 'rules'> = {},
): ReadonlySet<string> | null {
  const ids = new Set([
    ...documentCodes,
    ...asyncapiParserRules,
    ...[...catalogRules, ...mappingRules, ...waiverRules, ...rules].map(
      ({ id }) => id,
    ),
  ]);
  for (const [file, text] of rulesets) {
    const own = idsOfRuleset(file, text);
    if (own === null) return null;
    for (const id of own) ids.add(id);
  }
  return ids;
}

function idsOfRuleset(file: string, text: string): readonly string[] | null {
  const value = readLocatedYaml(file, text).documents[0]?.value;
  if (!isPlainObject(value)) return null;
  const own = isPlainObject(value.rules) ? Object.keys(value.rules) : [];
  const extended = listOf(value.extends).map(entry => {
    const name: unknown = Array.isArray(entry) ? entry[0] : entry;
    return typeof name === 'string' && Object.hasOwn(engineRulesets, name)
      ? (engineRulesets[name] ?? null)
      : null;
  });
  return extended.includes(null)
    ? null
    : [...own, ...extended.flatMap(ids => ids ?? [])];
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
