import type { Waiver } from './waiver';

/** What a waiver is held against: a finding of any judge. */
export interface WaivableFinding {
  readonly ruleId: string;
  readonly fingerprint: string;
  /** Entity ref of the contract, integration, system or data object. */
  readonly target: string;
  /** `ContractId` of the target, where that is not its ref. */
  readonly targetId?: string | undefined;
  /** Refs that the target had before. */
  readonly formerTargets?: readonly string[] | undefined;
  /** As made while the target went by another name; accepted like the present one. */
  readonly formerFingerprints?: readonly string[] | undefined;
  /** Every operation where it shows; none where it shows in no operation. */
  readonly operations?: readonly string[];
  /** Entity refs of everybody whom it hits; none where nobody is known. */
  readonly consumers?: readonly string[];
}

/** One place of a finding: what a waiver permits as a whole or not at all. */
interface Facet {
  readonly operation: string | null;
  readonly consumer: string | null;
}

/**
 * A finding that shows in two operations or hits two consumers is permitted
 * only where each of them is, be it by different waivers.
 */
export function facetsOf(finding: WaivableFinding): readonly Facet[] {
  const operations = orNone(finding.operations);
  const consumers = orNone(finding.consumers);
  return operations.flatMap(operation =>
    consumers.map(consumer => ({ operation, consumer })),
  );
}

function orNone(
  values: readonly string[] | undefined,
): readonly (string | null)[] {
  return values && values.length > 0 ? [...new Set(values)] : [null];
}

/** Whether a waiver speaks of this finding, at whatever of its places. */
export function concerns(waiver: Waiver, finding: WaivableFinding): boolean {
  const { covers } = waiver;
  return (
    covers.rule === finding.ruleId &&
    (covers.fingerprint === undefined ||
      covers.fingerprint === finding.fingerprint ||
      isFormer(covers.fingerprint, finding.formerFingerprints)) &&
    isAbout(waiver, finding) &&
    facetsOf(finding).some(facet => reaches(waiver, facet))
  );
}

/**
 * A waiver that knows the id of its target keeps to it through renames. An entry
 * of a baseline names its target by the fingerprint, which is made from it.
 */
function isAbout(
  { scope, source }: Waiver,
  { target, targetId = target, formerTargets }: WaivableFinding,
): boolean {
  if (scope.target === undefined || source === 'baseline') return true;
  if (scope.targetId !== undefined) return scope.targetId === targetId;
  return scope.target === target || isFormer(scope.target, formerTargets);
}

function isFormer(
  name: string,
  formerNames: readonly string[] | undefined,
): boolean {
  return formerNames?.includes(name) ?? false;
}

/**
 * Whether a waiver that concerns the finding permits it at one of its places.
 * One that is narrowed to an environment permits nothing where it is not known
 * which environment is meant: what merges reaches all of them.
 */
export function permitsAt(
  waiver: Waiver,
  facet: Facet,
  environment: string | null,
): boolean {
  return (
    reaches(waiver, facet) &&
    (waiver.scope.environment === undefined ||
      waiver.scope.environment === environment)
  );
}

function reaches({ scope }: Waiver, facet: Facet): boolean {
  return (
    (scope.operation === undefined || scope.operation === facet.operation) &&
    (scope.consumer === undefined || scope.consumer === facet.consumer)
  );
}
