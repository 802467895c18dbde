import type { LintDiagnostic, SyntaxNode } from '@interlock/contract-core';
import type { Anchors } from '../anchors';
import type { ContractDocuments } from '../documents/readContract';

/**
 * A finding at each pattern that values were to be tested against and that
 * cannot be evaluated in linear time: not evaluated is never success.
 */
export function unevaluatedPatternFindings(
  patterns: ReadonlySet<string>,
  documents: ContractDocuments,
  anchors: Anchors,
): readonly LintDiagnostic[] {
  if (patterns.size === 0) return [];
  return [...documents].flatMap(([file, root]) =>
    placesOf(root, patterns).map(([node, name]) => {
      const location = node.locate();
      const path = pathOf(node);
      return {
        code: 'pattern-not-evaluated',
        severity: 'error' as const,
        message: `Values beside this pattern were not tested: ${name} is not a regular expression that can be evaluated in linear time. Write it without backreferences and below 5000 characters.`,
        location,
        anchor: anchors.anchorOf(file, path),
        end: {
          line: location.line,
          column: location.column + String(node.key).length - 1,
        },
        source: 'spectral' as const,
        documentationUrl: '',
      };
    }),
  );
}

/** Values of `pattern`, and members of `patternProperties`, with the pattern. */
function placesOf(
  root: SyntaxNode,
  patterns: ReadonlySet<string>,
): readonly [SyntaxNode, string][] {
  const found = new Map<SyntaxNode, string>();
  const seen = new Set([root]);
  for (const node of seen) {
    const pattern = node.get('pattern');
    if (pattern !== undefined && patterns.has(String(pattern.value))) {
      found.set(pattern, String(pattern.value));
    }
    for (const [name, member] of node.get('patternProperties')?.entries() ??
      []) {
      if (patterns.has(name)) found.set(member, name);
    }
    for (const child of node.members?.values() ?? node.items ?? []) {
      if (!child.isScalar) seen.add(child);
    }
  }
  return [...found];
}

function pathOf(node: SyntaxNode): readonly (string | number)[] {
  return node.parent === null ? [] : [...pathOf(node.parent), node.key];
}
