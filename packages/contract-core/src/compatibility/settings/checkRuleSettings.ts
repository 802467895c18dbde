import { ruleMatches } from '../../model';
import type { Problem, RuleSettings } from '../../model';
import { policyPacks } from '../policies';
import { ruleCatalogue } from '../ruleCatalogue';

/**
 * Levels of a project that can mean no finding: neither of our rules, nor of a
 * check of the project's own, nor of a policy pack. `file` is where they stand.
 */
export function checkRuleSettings(
  settings: RuleSettings,
  file: string,
): readonly Problem[] {
  const known = [
    ...ruleCatalogue.flatMap(({ ids }) => Object.values(ids)),
    ...settings.checks.map(({ id }) => id),
    ...packIds(),
  ];
  return settings.levels.flatMap(({ rule, line }, index): Problem[] =>
    known.some(id => ruleMatches(rule, id) || ruleMatches(id, rule))
      ? []
      : [
          {
            code: 'unknown-reference',
            message: `Configuration: no rule is meant by \`${rule}\`, so this level changes nothing.`,
            remedy: 'Correct the id; interlock rules lists them.',
            file,
            pointer: `/rules/levels/${index}/rule`,
            line,
            column: 1,
          },
        ],
  );
}

/** Ids of policy packs, as patterns: `{name}` stands for a value of the change. */
function packIds(): readonly string[] {
  return [...policyPacks.values()]
    .flatMap(({ groups }) => groups)
    .flatMap(({ rules }) => rules)
    .map(({ id }) => id.replace(/\{[^}]*\}/gu, '*'))
    .filter(id => id !== '');
}
