import type { Finding } from '@interlock/contract-core';

/** Findings about lists of responses that grew. */
const growing: ReadonlySet<string> = new Set([
  'response-enum-value-added',
  'response-picklist-value-added',
]);

/**
 * What a project adds to `interlock.yaml` when its consumers expect values that
 * a list does not name; null for findings that such an entry does not mean.
 */
export function openEnumerationEntry(finding: Finding): string | null {
  const { ruleId, severity, base, revision, witness } = finding;
  const file = (base ?? revision)?.file;
  if (!growing.has(ruleId) || severity !== 'error' || file === undefined) {
    return null;
  }
  // Elements of lists have no number in the path of an entry.
  const path = witness?.pointer.replace(/\/\d+(?=\/|$)/g, '/*') ?? '';
  return [
    'rules:',
    '  openEnumerations:',
    `    - contracts: ${JSON.stringify(file)}`,
    ...(path === '' ? [] : [`      path: ${JSON.stringify(path)}`]),
    '      reason: why consumers expect other values',
  ].join('\n');
}
