import { readDocument } from '@interlock/contract-core';
import type {
  ParseLimits,
  Problem,
  SyntaxNode,
} from '@interlock/contract-core';
import { Ruleset } from '@stoplight/spectral-core';
import type { RulesetDefinition } from '@stoplight/spectral-core';
import { virtualPath } from '../references/documentTree';
import type { RulesetText } from '../lintRequest';
import { buildDefinition } from './buildDefinition';
import { findRulesetFaults } from './findRulesetFaults';
import { findJoiningFaults, joinDefinitions } from './joinDefinitions';
import { toRulesetProblem } from './rulesetProblem';
import type { RulesetFault } from './rulesetProblem';

/** A ruleset is written by hand: far below what a contract may cost. */
const limits: ParseLimits = {
  maxCharacters: 1_000_000,
  maxDepth: 100,
  maxAliases: 1_000,
  maxNodes: 100_000,
};

export type LoadedRuleset =
  | { readonly ok: true; readonly ruleset: Ruleset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface ReadRuleset {
  readonly root: SyntaxNode;
  readonly data: unknown;
}

/**
 * Reads rulesets as data (Spectral's own loader would bundle them to JavaScript
 * and run it, design decision 12) and joins them into one.
 */
export function loadRulesets(texts: readonly RulesetText[]): LoadedRuleset {
  const read: ReadRuleset[] = [];
  const problems: Problem[] = [];
  for (const { file, text } of texts) {
    const one = readDocument(file, text, limits);
    if (!one.ok) {
      problems.push(one.problem);
      continue;
    }
    const { root } = one;
    const data = root.toData();
    const faults = [
      ...findRulesetFaults(data),
      ...(texts.length > 1 ? findJoiningFaults(data) : []),
    ];
    problems.push(...faults.map(fault => toRulesetProblem(root, fault)));
    read.push({ root, data });
  }
  return problems.length > 0 ? { ok: false, problems } : build(texts, read);
}

/** Joins one more ruleset at a time, so that a fault is told of the right file. */
function build(
  texts: readonly RulesetText[],
  read: readonly ReadRuleset[],
): LoadedRuleset {
  const source = virtualPath(texts.at(-1)?.file ?? '');
  const definitions: unknown[] = [];
  let ruleset = new Ruleset({ rules: {} }, { source });
  for (const { root, data } of read) {
    definitions.push(buildDefinition(data));
    try {
      // Spectral validates the structure itself and throws what it finds.
      const joined = joinDefinitions(definitions) as RulesetDefinition;
      ruleset = new Ruleset(joined, { source, severity: 'recommended' });
    } catch (error) {
      const problems = structureFaults(error).map(fault =>
        toRulesetProblem(root, fault),
      );
      return { ok: false, problems };
    }
  }
  return { ok: true, ruleset };
}

function structureFaults(error: unknown): readonly RulesetFault[] {
  if (error instanceof Error && 'errors' in error) {
    return (error.errors as readonly unknown[]).flatMap(structureFaults);
  }
  if (!(error instanceof Error)) throw error;
  const unknownRule = /^Cannot extend non-existing rule: "(.*)"$/.exec(
    error.message,
  )?.[1];
  if (unknownRule !== undefined) {
    return [
      {
        path: ['rules', unknownRule],
        message: `The ruleset sets the level of the rule "${unknownRule}", which neither it nor a ruleset that it extends defines.`,
        remedy:
          'Correct the name, extend the ruleset that defines the rule, or define it here.',
      },
    ];
  }
  // Only Spectral's validation errors carry a path; anything else is a defect.
  const path: unknown = Reflect.get(error, 'path');
  if (!Array.isArray(path)) throw error;
  return [
    {
      path: path.map(String),
      message: `The ruleset is not valid at ${path.join('.') || 'its top'}: ${error.message}.`,
      remedy: 'Correct this member; see the description of Spectral rulesets.',
    },
  ];
}
