import type { EvidenceKind } from '../impact';

/** Kinds of evidence for people. */
export const evidenceInWords: Readonly<Record<EvidenceKind, string>> = {
  'declared-use': 'declared use',
  pact: 'pact',
  'mapping-row': 'mapping row',
  'traffic-sample': 'traffic sample',
};
