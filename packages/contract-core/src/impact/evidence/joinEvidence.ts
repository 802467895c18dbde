import type { ConsumerHit, Evidence, EvidenceKind } from '../consumerHit';
import type {
  ChangeOfContract,
  EvidenceHit,
  EvidenceOfKind,
} from './evidenceKind';
import { compareWeight } from './hitWeight';

/**
 * One line for each consumer, with everything that is known of it: the heaviest
 * word counts, and what the others say stays beside it.
 */
export function joinEvidence(
  change: ChangeOfContract,
  kinds: readonly EvidenceOfKind[],
): Evidence {
  const hits = new Map<string, EvidenceHit[]>();
  for (const hit of kinds.flatMap(kind => kind.hits)) {
    const known = hits.get(hit.consumer) ?? [];
    hits.set(hit.consumer, [...known, hit]);
  }
  const consumers = [...hits.values()]
    .map(known => joined(change, known))
    .sort(byWeight);
  return {
    consumers,
    blindSpots: blindSpotsOf(change, kinds),
  };
}

function joined(
  { contract }: ChangeOfContract,
  known: readonly EvidenceHit[],
): ConsumerHit {
  const [heaviest] = [...known].sort((left, right) =>
    compareWeight(left.said.status, right.said.status),
  );
  if (!heaviest) throw new Error('A consumer is known by some evidence.');
  const { consumer, consumerTitle, owner, criticality, said } = heaviest;
  return {
    consumer,
    consumerTitle,
    owner,
    criticality,
    contract: contract.ref,
    contractId: contract.id,
    status: said.status,
    evidence: said.kind,
    knownBy: known.map(hit => hit.said),
    operations: distinct(known.flatMap(hit => hit.said.operations)),
    fingerprints: distinct(known.flatMap(hit => hit.fingerprints)),
  };
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

function byWeight(left: ConsumerHit, right: ConsumerHit): number {
  const weight = compareWeight(left.status, right.status);
  if (weight !== 0 || left.consumer === right.consumer) return weight;
  return left.consumer < right.consumer ? -1 : 1;
}

const kindsInWords: Readonly<Record<EvidenceKind, string>> = {
  'declared-use': 'declared use',
  pact: 'pact',
  'mapping-row': 'mapping row',
  'traffic-sample': 'traffic',
};

/** What each kind cannot see, and which kinds nobody looked at. */
function blindSpotsOf(
  { contract, findings, judged }: ChangeOfContract,
  kinds: readonly EvidenceOfKind[],
): readonly string[] {
  if (!judged) {
    return [
      `${contract.ref} could not be judged, so whom its change hits is unknown.`,
    ];
  }
  const looked = kinds.filter(({ hits }) => hits.length > 0);
  const seen = looked.map(({ kind }) => kindsInWords[kind]);
  const missing = (['pact', 'mapping-row', 'traffic-sample'] as const)
    .filter(kind => !kinds.some(known => known.kind === kind))
    .map(kind => kindsInWords[kind]);
  const partial =
    findings.length > 0 && seen.length > 0 && missing.length > 0
      ? [
          `Who is hit on ${contract.ref} rests on ${listed(seen, 'and')} alone: no ${listed(missing, 'or')} was looked at.`,
        ]
      : [];
  return [...kinds.flatMap(({ blindSpots }) => blindSpots), ...partial];
}

/** `a, b or c` */
function listed(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}
