import type { ContractFormat } from '@interlock/contract-core';

/** Contract types that governance rules exist for. */
export type LintableType = 'openapi' | 'asyncapi';

/** Null for formats that no ruleset speaks of. */
export function lintableTypeOf(format: ContractFormat): LintableType | null {
  if (format.startsWith('openapi')) return 'openapi';
  return format.startsWith('asyncapi') ? 'asyncapi' : null;
}
