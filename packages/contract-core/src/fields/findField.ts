import type { Contract, Operation, RecordOperation } from '../model';
import { fieldWays, type FieldWay, type NameReading } from './fieldWay';
import { valuesOfOperation, type ExchangedValue } from './valuesOfOperation';

/** A field where an operation exchanges it. */
export interface FoundField extends FieldWay {
  readonly direction: ExchangedValue['direction'];
}

type Searched = Pick<Contract, 'descriptor' | 'operations'>;

/**
 * Where an operation exchanges a field, which is written as a dotted path from
 * the value: `Invoices.LineItems`, `lines[].tax`; of a record also after its name,
 * as in `Account.Name`, and through what a navigation leads to. Empty where the
 * operation does not have it.
 */
export function findField(
  contract: Searched,
  operation: Operation,
  field: string,
): readonly FoundField[] {
  const steps = field
    .split('.')
    .map(step => step.replaceAll('[]', ''))
    .filter(step => step !== '');
  const reading = readingOf(contract);
  const within = afterRecordName(operation, steps, reading);
  return within === null
    ? []
    : waysOf(contract, operation, within, reading, new Set());
}

/** Salesforce takes a name in any case; everybody else as it is written. */
function readingOf({ descriptor }: Searched): NameReading {
  return descriptor.format === 'salesforce-describe'
    ? 'case-folded'
    : 'as-written';
}

/** The path after the record's name; null where it names another record. */
function afterRecordName(
  operation: Operation,
  steps: readonly string[],
  reading: NameReading,
): readonly string[] | null {
  const [first, ...rest] = steps;
  if (operation.kind !== 'record' || first === undefined) return steps;
  const fold = (name: string) =>
    reading === 'case-folded' ? name.toLowerCase() : name;
  const names = [operation.resource, shortName(operation.recordType)].map(fold);
  return names.includes(fold(first)) && rest.length > 0 ? rest : steps;
}

function waysOf(
  contract: Searched,
  operation: Operation,
  steps: readonly string[],
  reading: NameReading,
  visited: ReadonlySet<Operation>,
): readonly FoundField[] {
  const found = valuesOfOperation(operation).flatMap(({ direction, use }) =>
    fieldWays(use, steps, reading).map(way => ({ ...way, direction })),
  );
  return found.length > 0 || operation.kind !== 'record'
    ? found
    : navigatedWays(contract, operation, steps, reading, visited);
}

/** What an OData navigation leads to is a record of its own, which may be expanded. */
function navigatedWays(
  contract: Searched,
  operation: RecordOperation,
  [first = '', ...rest]: readonly string[],
  reading: NameReading,
  visited: ReadonlySet<Operation>,
): readonly FoundField[] {
  const navigation = operation.features.find(
    ({ kind, subject }) => kind === 'navigation' && subject === first,
  );
  if (navigation === undefined || visited.has(operation)) return [];
  const direction = operation.verb === 'read' ? 'response' : 'request';
  if (rest.length === 0) {
    return [{ direction, names: [first], schemas: new Set() }];
  }
  const types = new Set(navigation.text.match(/[\w.]+/gu) ?? []);
  const target = contract.operations.find(
    (other): other is RecordOperation =>
      other.kind === 'record' &&
      other.verb === 'read' &&
      types.has(other.recordType),
  );
  if (target === undefined) return [];
  return waysOf(
    contract,
    target,
    rest,
    reading,
    new Set([...visited, operation]),
  ).map(way => ({ ...way, direction, names: [first, ...way.names] }));
}

/** `Customer` of `NorthWind.Customer`. */
function shortName(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}
