import type { Finding } from '../model';
import type { Evidence } from './consumerHit';
import type { KnownUse } from './evidenceOfChange';

/**
 * Fingerprints of findings that provably hit nobody who is known: mapping sheets
 * were looked at, somebody is known to use the contract, of nobody it is unknown
 * whether they are hit, and no kind of evidence lets the finding reach anybody.
 */
export function unhitFindings(
  findings: readonly Finding[],
  { consumers }: Pick<Evidence, 'consumers'>,
  known: Pick<KnownUse, 'mappingUses'>,
): readonly string[] {
  const isUnknown = consumers.some(({ knownBy }) =>
    knownBy.some(({ status }) => status === 'unknown'),
  );
  if (known.mappingUses === undefined || isUnknown || consumers.length === 0) {
    return [];
  }
  const hitting = new Set(consumers.flatMap(each => each.fingerprints));
  return findings
    .map(({ fingerprint }) => fingerprint)
    .filter(fingerprint => !hitting.has(fingerprint));
}
