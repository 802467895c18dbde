import type { EstateContract } from '../estate';
import {
  evidenceOfChange,
  raiseSentProperties,
  unhitFindings,
  usedFieldsOf,
  type ConsumerHit,
  type Evidence,
  type KnownUse,
} from '../impact';
import type { Problem } from '../model';
import type { ContractSource } from '../parse';
import type { DiffReport } from './checkRun';
import { runDiff } from './runDiff';
import type { DiffTerms } from './runDiff';

/** Somebody who answers for integrations that a change hits. */
export interface OwnerHit {
  /** Entity ref of the group. */
  readonly owner: string;
  /** Entity refs of integrations, in order. */
  readonly integrations: readonly string[];
  /** Rows of mapping sheets that are hit, as `mapping/row`, in order. */
  readonly rows: readonly string[];
}

/** What a new version of a contract does to the integrations of the estate. */
export interface ImpactReport extends Omit<DiffReport, 'command'> {
  readonly command: 'impact';
  readonly contract: Pick<EstateContract, 'ref' | 'id' | 'title' | 'owner'>;
  readonly evidence: Evidence;
  /** Fingerprints of findings that provably hit nobody who is known. */
  readonly unhit: readonly string[];
  readonly owners: readonly OwnerHit[];
}

export type ImpactResult =
  | { readonly ok: true; readonly report: ImpactReport }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * `interlock impact`: whom the step from one version of a contract to another
 * hits, without a branch that makes it. The verdict is that of `diff`.
 */
export function runImpact(
  contract: ImpactReport['contract'],
  base: ContractSource,
  revision: ContractSource,
  known: KnownUse,
  terms: DiffTerms = {},
): ImpactResult {
  const result = runDiff(base, revision, {
    ...terms,
    usedFields: usedFieldsOf(
      contract.id,
      known.declaredUses,
      known.mappingUses,
    ),
    raise: findings =>
      raiseSentProperties(
        contract.id,
        findings,
        known.declaredUses,
        known.mappingUses,
      ),
  });
  if (!result.ok) return result;
  const { report, fieldHits } = result;
  const { findings } = report;
  const evidence = evidenceOfChange(
    { contract, findings, fieldHits, judged: true },
    known,
  );
  return {
    ok: true,
    report: {
      ...report,
      command: 'impact',
      contract: {
        ref: contract.ref,
        id: contract.id,
        title: contract.title,
        owner: contract.owner,
      },
      evidence,
      unhit: unhitFindings(
        findings.filter(({ severity }) => severity === 'error'),
        evidence,
        known,
      ),
      owners: ownersOf(evidence.consumers),
    },
  };
}

/** Owners of what is hit or may be, by name. */
function ownersOf(consumers: readonly ConsumerHit[]): readonly OwnerHit[] {
  const owners = new Map<
    string,
    { readonly integrations: Set<string>; readonly rows: Set<string> }
  >();
  const ownerOf = (ref: string) => {
    const known = owners.get(ref) ?? {
      integrations: new Set<string>(),
      rows: new Set<string>(),
    };
    owners.set(ref, known);
    return known;
  };
  for (const { consumer, owner, status, knownBy } of consumers) {
    if (status === 'unaffected') continue;
    ownerOf(owner).integrations.add(consumer);
    for (const row of knownBy.flatMap(({ rows }) => rows ?? [])) {
      if (row.status === 'unaffected') continue;
      const answering = ownerOf(row.owner === '' ? owner : row.owner);
      answering.integrations.add(consumer);
      answering.rows.add(row.row);
    }
  }
  return [...owners]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([owner, { integrations, rows }]) => ({
      owner,
      integrations: [...integrations].sort(),
      rows: [...rows].sort(),
    }));
}
