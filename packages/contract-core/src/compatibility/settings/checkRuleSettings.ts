import { ruleMatches } from '../../model';
import type { Problem, RuleSettings } from '../../model';
import { ruleCatalogue } from '../ruleCatalogue';

/**
 * Levels of a project that can mean no finding: neither of our rules, nor of a
 * check of the project's own, nor of a peer (`peerIds`, where `*` stands for
 * anything). `file` is where they stand.
 */
export function checkRuleSettings(
  settings: RuleSettings,
  file: string,
  peerIds: readonly string[] = [],
): readonly Problem[] {
  const known = [
    ...ruleCatalogue.flatMap(({ ids }) => Object.values(ids)),
    ...settings.checks.map(({ id }) => id),
    ...peerIds,
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
