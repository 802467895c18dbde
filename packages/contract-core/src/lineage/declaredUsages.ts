import type { ContractUse, EstateIntegration } from '../estate';
import { lookUpField } from '../fields';
import type { KnownContract, MappingGround } from '../mapping';
import type { Contract } from '../model';
import { fieldIdentity } from './fieldKey';
import { fieldNameOf } from './fieldNameOf';
import type { FieldName, FieldUsage } from './fieldUsage';
import { accessOfOperation } from './operationAccess';

/**
 * Who reads and writes which field, by the `fields` that integrations declare to
 * use. What an operation answers is read, what it is sent is written; a field
 * that nobody finds in the contract is told as it is written.
 */
export function declaredUsages(
  ground: Pick<MappingGround, 'integrations' | 'contract'>,
): readonly FieldUsage[] {
  return [...ground.integrations.values()].flatMap(integration =>
    integration.contracts
      .filter(({ role, fields }) => role === 'consumes' && fields.length > 0)
      .flatMap(use =>
        usagesOf(integration, use, ground.contract(use.contract)),
      ),
  );
}

function usagesOf(
  integration: EstateIntegration,
  use: ContractUse,
  contract: KnownContract | null,
): readonly FieldUsage[] {
  return use.fields.flatMap(({ name, pointer }) =>
    use.operations.flatMap(operation => {
      const found = placesOf(contract, operation, name);
      const places: readonly Place[] =
        found.length > 0
          ? found
          : [
              {
                end: 'source',
                field: unreadField(use.contract, contract, name),
              },
            ];
      return places.map(({ end, field }) => ({
        ...field,
        integration: integration.ref,
        integrationTitle: integration.title,
        owner: integration.owner,
        criticality: integration.criticality,
        operation,
        access:
          end === 'source'
            ? ('read' as const)
            : accessOfOperation(operation, false),
        end,
        kind: 'declared-use' as const,
        asOf: null,
        row: '',
        location: integration.entity.locate(pointer),
      }));
    }),
  );
}

interface Place {
  readonly end: FieldUsage['end'];
  readonly field: FieldName;
}

function placesOf(
  known: KnownContract | null,
  operation: string,
  path: string,
): readonly Place[] {
  if (known === null || known.contract === null) return [];
  const { contract, id, bindings } = known;
  return directionsOf(contract, operation).flatMap(direction => {
    const answer = lookUpField(
      contract,
      { operation, direction, path },
      { id, bindings },
    );
    if (!answer.found) return [];
    const end = direction === 'response' ? 'source' : 'target';
    const names = answer.fields
      .filter(facts =>
        end === 'source' ? facts.readable : facts.creatable || facts.updatable,
      )
      .map(facts => fieldNameOf(facts, known));
    const distinct = new Map(names.map(name => [fieldIdentity(name), name]));
    return [...distinct.values()].map(field => ({ end, field }) as const);
  });
}

/** Work on records does one of both: reading is answered, writing is sent. */
function directionsOf(
  { operations }: Contract,
  name: string,
): readonly ('request' | 'response')[] {
  const operation = operations.find(known => known.name === name);
  if (operation?.kind !== 'record' || operation.verb === 'call') {
    return ['response', 'request'];
  }
  return operation.verb === 'read' ? ['response'] : ['request'];
}

function unreadField(
  ref: string,
  known: KnownContract | null,
  path: string,
): FieldName {
  return {
    contract: known?.id ?? ref,
    contractRef: known?.ref ?? ref,
    path,
    object: '',
    declaration: '',
    system: known?.system ?? '',
    attribute: '',
  };
}
