import type { Finding } from '../../model';

/** Whether structure or a payload shows that somebody breaks. */
export function isProvenBreak({ severity, proof }: Finding): boolean {
  return (
    severity === 'error' && (proof === 'structural' || proof === 'witness')
  );
}

/** The operations that a finding shows at; an empty name is the whole contract. */
export function operationsOf(finding: Finding): readonly string[] {
  return finding.sites.length > 0
    ? finding.sites.map(site => site.operation)
    : [finding.operation];
}
