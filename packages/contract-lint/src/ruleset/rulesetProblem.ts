import type { Problem, SyntaxNode } from '@interlock/contract-core';

/** What stands wrong in a ruleset, before it has a place. */
export interface RulesetFault {
  readonly path: readonly string[];
  readonly message: string;
  readonly remedy: string;
}

/** The fault as a problem at the deepest member of its path that is written. */
export function toRulesetProblem(
  root: SyntaxNode,
  fault: RulesetFault,
): Problem {
  let node = root;
  for (const key of fault.path) {
    const next = node.get(key) ?? node.elements()[Number(key)];
    if (next === undefined) break;
    node = next;
  }
  return {
    code: 'invalid-structure',
    message: fault.message,
    remedy: fault.remedy,
    ...node.locate(),
  };
}
