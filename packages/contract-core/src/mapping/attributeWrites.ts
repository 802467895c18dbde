import type { EstateIntegration } from '../estate';
import { spellAttributeName } from '../ownership';
import type { AttributeWrite } from '../ownership';
import { useOfEnd } from './endDirection';
import type { MappingEnd } from './mappingSheet';
import type { ResolvedPath, ResolvedRow, ResolvedSheet } from './resolvedSheet';
import { workOfOperation } from './targetOperations';

/** What happens with the value that a row carries. */
export type RowEffect =
  /** A record of the target is created or changed. */
  | 'write'
  /** A record of the target is found by it. */
  | 'look-up'
  /** A caller is answered, or listeners are told. */
  | 'answer';

/** A row that carries an attribute, as a write from one system into another. */
export interface RowWrite extends AttributeWrite {
  /** `account.legalName`. */
  readonly attribute: string;
  readonly effect: RowEffect;
  readonly integration: EstateIntegration;
  readonly row: ResolvedRow;
  /** What the value comes from; none for a constant. */
  readonly fromContracts: readonly ContractSide[];
  /** What it goes to. */
  readonly intoContract: ContractSide;
}

/** One side of a contract: what callers send is another value than what they get. */
export interface ContractSide {
  /** Ref of the API entity. */
  readonly contract: string;
  /** `sent` to the system that has the contract, or `given` by it. */
  readonly side: 'sent' | 'given';
}

/** Which systems only carry data, by ref. */
export type IsTransport = (system: string) => boolean;

/**
 * Every row with an attribute of every sheet whose integration the estate has.
 * A row with sources in two systems is two writes.
 */
export function attributeWrites(
  sheets: readonly ResolvedSheet[],
  isTransport: IsTransport,
): readonly RowWrite[] {
  return sheets.flatMap(({ integration, rows }) =>
    integration === null
      ? []
      : rows
          .filter(({ attribute }) => attribute !== '')
          .flatMap(row => writesOfRow(integration, row, isTransport)),
  );
}

function writesOfRow(
  integration: EstateIntegration,
  row: ResolvedRow,
  isTransport: IsTransport,
): readonly RowWrite[] {
  const bySystem = new Map<string, ContractSide[]>();
  for (const source of row.sources) {
    const read: readonly ContractSide[] =
      source.end === null
        ? []
        : [
            {
              contract: source.end.contract,
              side: isProvided(integration, source.end) ? 'sent' : 'given',
            },
          ];
    for (const system of sendersOf(integration, source, isTransport)) {
      bySystem.set(system, [...(bySystem.get(system) ?? []), ...read]);
    }
  }
  // A constant is what the flow itself says.
  if (bySystem.size === 0) bySystem.set(integration.source, []);
  const effect = effectOf(integration, row);
  return [...bySystem].map(([from, fromContracts]) => ({
    attribute: spellAttributeName(row.attribute),
    effect,
    integration,
    row,
    from,
    into: row.target.contract?.system ?? '',
    scope: integration.scope,
    fromContracts,
    intoContract: {
      contract: row.mapping.target.contract,
      side: effect === 'answer' ? 'given' : 'sent',
    },
  }));
}

/**
 * Refs of the systems that a value comes from: of what is asked, the system that
 * has the contract; of what callers send, the callers. A system that only carries
 * data has no value of its own, so the flow's source is taken for it.
 */
function sendersOf(
  integration: EstateIntegration,
  source: ResolvedPath,
  isTransport: IsTransport,
): readonly string[] {
  const contract = source.end?.contract ?? '';
  const declared = integration.source;
  if (isProvided(integration, source.end)) {
    const callers = integration.steps
      .filter(step => step.contract === contract && !isTransport(step.from))
      .map(step => step.from);
    return callers.length > 0 ? [...new Set(callers)] : [declared];
  }
  const system = source.contract?.system ?? '';
  const carried = system === '' || isTransport(system);
  return [carried && !isTransport(declared) ? declared : system];
}

/** Whether the integration offers the contract of an end, rather than calling it. */
function isProvided(
  { contracts }: EstateIntegration,
  end: MappingEnd | null,
): boolean {
  const [operation = ''] = end?.operations ?? [];
  return (
    end !== null && useOfEnd(end, operation, contracts)?.role === 'provides'
  );
}

function effectOf(
  integration: EstateIntegration,
  { row, mapping: { target } }: ResolvedRow,
): RowEffect {
  if (isProvided(integration, target)) return 'answer';
  const onlyAsks =
    target.operations.length > 0 && target.operations.every(isReading);
  const onlyRead = row.on.length > 0 && row.on.every(on => on === 'read');
  return onlyAsks || onlyRead || row.key ? 'look-up' : 'write';
}

function isReading(operation: string): boolean {
  return workOfOperation(operation).every(work => work === 'read');
}
