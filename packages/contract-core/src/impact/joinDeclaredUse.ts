import type { DeclaredUse, Finding, TargetNames } from '../model';
import type { ConsumerHit, Evidence } from './consumerHit';

/**
 * Joins the findings about one contract with what integrations declare to use
 * of it. Only findings above info can hit anybody. A consumer that declares no
 * operations is `unknown`, never `unaffected`; so is everybody when the contract
 * could not be judged.
 */
export function joinDeclaredUse(
  contract: Pick<TargetNames, 'id' | 'ref'>,
  findings: readonly Finding[],
  declaredUses: readonly DeclaredUse[],
  judged = true,
): Evidence {
  const uses = declaredUses.filter(
    use => use.contractId === contract.id && use.role === 'consumes',
  );
  const relevant = findings.filter(finding => finding.severity !== 'info');
  return {
    consumers: uses
      .map(use => hitOf(contract.ref, use, relevant, judged))
      .sort(
        (left, right) =>
          statusOrder.indexOf(left.status) -
            statusOrder.indexOf(right.status) ||
          compareText(left.consumer, right.consumer),
      ),
    blindSpots: judged
      ? blindSpotsOf(contract.ref, uses, relevant.length)
      : [
          `${contract.ref} could not be judged, so whom its change hits is unknown.`,
        ],
  };
}

const statusOrder: readonly ConsumerHit['status'][] = [
  'broken',
  'potentially-affected',
  'unknown',
  'unaffected',
];

function hitOf(
  contract: string,
  use: DeclaredUse,
  findings: readonly Finding[],
  judged: boolean,
): ConsumerHit {
  const declared = new Set(use.operations.map(operationIdentity));
  const reaching = findings.filter(
    finding =>
      declared.size === 0 ||
      operationsOf(finding).some(
        operation =>
          operation === '' || declared.has(operationIdentity(operation)),
      ),
  );
  const operations = new Set(
    reaching
      .flatMap(operationsOf)
      .filter(operation => declared.has(operationIdentity(operation))),
  );
  return {
    consumer: use.consumer,
    consumerTitle: use.consumerTitle,
    owner: use.owner,
    criticality: use.criticality,
    contract,
    contractId: use.contractId,
    status: judged ? statusOf(declared.size > 0, reaching) : 'unknown',
    evidence: 'declared-use',
    operations: [...operations].sort(compareText),
    fingerprints: reaching
      .map(finding => finding.fingerprint)
      .sort(compareText),
  };
}

function statusOf(
  declaresOperations: boolean,
  reaching: readonly Finding[],
): ConsumerHit['status'] {
  if (reaching.length === 0) {
    return 'unaffected';
  }
  if (!declaresOperations) {
    return 'unknown';
  }
  const proven = reaching.some(
    finding =>
      finding.severity === 'error' &&
      (finding.proof === 'structural' || finding.proof === 'witness'),
  );
  return proven ? 'broken' : 'potentially-affected';
}

function operationsOf(finding: Finding): readonly string[] {
  return finding.sites.length > 0
    ? finding.sites.map(site => site.operation)
    : [finding.operation];
}

/**
 * `GET /Employees/{EmployeeID}` and `get /Employees/{id}` are the same
 * operation: names of path parameters carry no meaning.
 */
export function operationIdentity(operation: string): string {
  const [verb = '', ...rest] = operation.trim().split(' ');
  return `${verb.toUpperCase()} ${rest.join(' ').replace(/\{[^}]*\}/g, '{}')}`;
}

function blindSpotsOf(
  contract: string,
  uses: readonly DeclaredUse[],
  findings: number,
): readonly string[] {
  if (findings === 0) {
    return [];
  }
  const silent = uses.filter(use => use.operations.length === 0);
  return [
    ...(uses.length === 0
      ? [
          `No integration declares to use ${contract}; consumers that nobody declared are not seen.`,
        ]
      : []),
    ...silent.map(
      use =>
        `${use.consumerTitle} uses ${contract} without naming operations, so whether it is hit is unknown.`,
    ),
    ...(uses.length > 0
      ? [
          `Who is hit on ${contract} rests on declared use alone: no pact, mapping row or traffic was looked at.`,
        ]
      : []),
  ];
}

function compareText(left: string, right: string): number {
  if (left === right) {
    return 0;
  }
  return left < right ? -1 : 1;
}
