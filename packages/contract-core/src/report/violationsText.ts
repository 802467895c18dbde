import type { ContractCheck } from '../check-run';
import { diagnosticLines, profilesInWords } from './diagnosticText';
import type { Paint } from './terminalText';
import { count } from './wording';

/** What governance rules say about a change, for a terminal; nothing where they are silent. */
export function violationLines(
  contract: ContractCheck,
  paint: Paint,
): readonly string[] {
  const { diagnostics, outOfScope } = contract;
  return [
    ...(diagnostics.length === 0
      ? []
      : [
          `  ${violationsTitle(contract)}:`,
          ...diagnosticLines(diagnostics, paint),
        ]),
    ...(outOfScope === 0 ? [] : [`  ${outOfScopeInWords(outOfScope)}`]),
  ];
}

/** `2 new rule violations (profiles base and books; errors block)`. */
function violationsTitle(contract: ContractCheck): string {
  const { diagnostics, lintBlocks, profile } = contract;
  const notes = [
    profilesInWords(profile.applied),
    lintBlocks ? 'errors block' : 'none blocks',
  ].filter(note => note !== '');
  return `${violationsInWords(diagnostics.length, profile.scope)} (${notes.join('; ')})`;
}

/** How many violations a change answers for, in the words of its scope. */
export function violationsInWords(
  violations: number,
  scope: ContractCheck['profile']['scope'],
): string {
  switch (scope) {
    case 'added':
      return count(violations, 'new rule violation');
    case 'changed':
      return `${count(violations, 'rule violation')} in what changed`;
    case 'all':
      return count(violations, 'rule violation');
  }
}

/** What stood before and is left alone. */
export function outOfScopeInWords(violations: number): string {
  return violations === 1
    ? '1 rule violation stood before and does not block.'
    : `${violations} rule violations stood before and do not block.`;
}
