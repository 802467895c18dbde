import type { ChangeKind } from '../diff';
import type { Rule } from './rule';
import { rules } from './rules/rules.gen';

/** Every rule there is, one per kind of change, in the order in which people read them. */
export const ruleCatalogue: readonly Rule[] = rules;

const byKind: ReadonlyMap<ChangeKind, Rule> = new Map(
  ruleCatalogue.map(rule => [rule.kind, rule]),
);

/** The rule that judges a kind of change. */
export function ruleFor(kind: ChangeKind): Rule {
  const rule = byKind.get(kind);
  if (rule === undefined) {
    throw new Error(`No rule judges changes of the kind ${kind}.`);
  }
  return rule;
}
