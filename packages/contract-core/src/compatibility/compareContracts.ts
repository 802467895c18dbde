import { matchesPattern } from '../containment';
import { diffContracts } from '../diff';
import { dayOf, orderNotes } from '../model';
import type {
  ComparisonSettings,
  Contract,
  FieldHits,
  Finding,
  Note,
} from '../model';
import { byProof } from './byProof';
import { compareFindings } from './compareFindings';
import type { ComparisonOptions } from './comparisonOptions';
import { fieldHits, type ChangeFound } from './fieldHits';
import { judgeChange } from './judgeChange';
import { judgePlaces } from './judgePlaces';
import { judgeVersion } from './judgeVersion';
import { Prover } from './proof/prover';
import { seenFrom } from './seenFrom';
import { judgeChecks } from './settings/judgeChecks';
import { asTolerated } from './openEnumerations';
import { asGranted, grantedOperations } from './stabilityTerms';

/** What is found between two contracts, and what could not be seen. */
export interface ContractJudgement {
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
  /** What happens to declared fields; absent where nobody asked. */
  readonly fieldHits?: FieldHits;
}

/**
 * Every finding about the step from base to revision, heaviest first, then by
 * operation, rule and fingerprint; those of a project's own checks included.
 */
export function compareContracts(
  baseAsWritten: Contract,
  revisionAsWritten: Contract,
  settings: ComparisonSettings | null = null,
  { now }: ComparisonOptions = {},
): ContractJudgement {
  const perspective = settings?.perspective ?? 'provider';
  const base = seenFrom(baseAsWritten, perspective);
  const revision = seenFrom(revisionAsWritten, perspective);
  const { changes, places } = diffContracts(base, revision, matchesPattern);
  const prover = new Prover(places);
  const today = dayOf(now ?? '');
  const { checks = [], stability = [], openEnumerations = [] } = settings ?? {};
  const granted = grantedOperations(base, stability);
  const findings = new Map<string, Finding>();
  const changesFound: ChangeFound[] = [];
  const known = changes
    .flatMap(change => byProof(change, prover))
    .map(change => ({
      change,
      finding: judgeChange(change, prover, today, stability),
    }));
  const whole = judgePlaces(places, known, prover);
  for (const { change, finding: raw } of [...known, ...whole.judged]) {
    const judged = asTolerated(
      asGranted(raw, change, granted),
      change,
      openEnumerations,
    );
    for (const finding of [
      judged,
      ...judgeChecks(change, judged, checks, prover),
    ]) {
      changesFound.push({ change, fingerprint: finding.fingerprint });
      if (!findings.has(finding.fingerprint)) {
        findings.set(finding.fingerprint, finding);
      }
    }
  }
  const found = [...findings.values()];
  const versions = judgeVersion(base, revision, found, prover);
  return {
    findings: [...found, ...versions].sort(compareFindings),
    notes: orderNotes([...whole.notes, ...prover.notes]),
    ...hitsOf(changesFound, base, revision, settings),
  };
}

/** Nothing where nobody asked. */
function hitsOf(
  changes: readonly ChangeFound[],
  base: Contract,
  revision: Contract,
  settings: ComparisonSettings | null,
): Pick<ContractJudgement, 'fieldHits'> {
  const uses = settings?.usedFields ?? [];
  return uses.length === 0
    ? {}
    : { fieldHits: fieldHits(changes, base, revision, uses) };
}
