import { readDocument } from '@interlock/contract-core';
import type { ParseLimits, Problem } from '@interlock/contract-core';
import { Ruleset } from '@stoplight/spectral-core';
import type { RulesetDefinition } from '@stoplight/spectral-core';
import { virtualPath } from '../documents/documentTree';
import { findRulesetFaults } from './findRulesetFaults';
import { buildDefinition } from './buildDefinition';
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

/**
 * Reads a ruleset as data: Spectral's own loader would bundle it to JavaScript
 * and run it (design decision 12).
 */
export function loadRuleset(file: string, text: string): LoadedRuleset {
  const read = readDocument(file, text, limits);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const refused = (faults: readonly RulesetFault[]): LoadedRuleset => ({
    ok: false,
    problems: faults.map(fault => toRulesetProblem(read.root, fault)),
  });
  const data = read.root.toData();
  const faults = findRulesetFaults(data);
  if (faults.length > 0) return refused(faults);
  try {
    const source = virtualPath(file);
    // Spectral validates the structure itself and throws what it finds.
    const definition = buildDefinition(data) as RulesetDefinition;
    return {
      ok: true,
      ruleset: new Ruleset(definition, { source, severity: 'recommended' }),
    };
  } catch (error) {
    return refused(structureFaults(error));
  }
}

function structureFaults(error: unknown): readonly RulesetFault[] {
  if (error instanceof Error && 'errors' in error) {
    return (error.errors as readonly unknown[]).flatMap(structureFaults);
  }
  if (!(error instanceof Error)) throw error;
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
