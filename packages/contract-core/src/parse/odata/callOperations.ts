import { plainSchema } from '../../model';
import type { RecordFeature, RecordOperation, SchemaUse } from '../../model';
import { distinctIdentity } from '../addressTemplate';
import type {
  CsdlModel,
  CsdlOperation,
  EnumType,
  OperationImport,
  Parameter,
} from './csdlModel';
import { simpleName } from './csdlNames';
import { namespaceFeature } from './namespaceFeature';
import { overloadTarget } from './overloadTarget';
import { fullAccess } from './propertyAccess';
import { announced } from './revisionLifecycle';
import type { OperationMaker } from './setOperations';
import { feature } from './typeFeatures';

/**
 * Actions and functions that can be called: bound ones by the type to which
 * they are bound (`call Order/cancel`), others by their import. Overloads are
 * told apart by the names of their parameters.
 */
export function callOperations(
  maker: OperationMaker,
): readonly RecordOperation[] {
  const taken = new Set<string>();
  return callsOf(maker).map(call => {
    const identity = distinctIdentity(`call ${call.name}`, taken);
    return callOperation(call, identity, maker);
  });
}

interface Call {
  readonly name: string;
  /** The name without parameters. */
  readonly resource: string;
  readonly operation: CsdlOperation;
  readonly imported: OperationImport | null;
}

function callsOf({ model, types }: OperationMaker): readonly Call[] {
  const calls: Call[] = [];
  for (const operation of model.operations) {
    if (operation.bound) {
      const binding = operation.parameters[0]?.type;
      if (binding === undefined) continue;
      const title = types.title(binding.name);
      const holder = binding.collection ? `Collection(${title})` : title;
      const name = `${holder}/${simpleName(operation.name)}`;
      calls.push({ name, resource: name, operation, imported: null });
      continue;
    }
    for (const imported of model.imports) {
      if (imported.operation !== operation.name) continue;
      const { name } = imported;
      calls.push({ name, resource: name, operation, imported });
    }
  }
  return nameOverloads(calls);
}

/** Only what is overloaded needs the names of its parameters. */
function nameOverloads(calls: readonly Call[]): readonly Call[] {
  const counts = new Map<string, number>();
  for (const { name } of calls) counts.set(name, (counts.get(name) ?? 0) + 1);
  return calls.map(call => {
    if (counts.get(call.name) === 1) return call;
    const names = argumentsOf(call.operation).map(({ name }) => name);
    return { ...call, name: `${call.name}(${names.join(',')})` };
  });
}

function argumentsOf(operation: CsdlOperation): readonly Parameter[] {
  return operation.bound ? operation.parameters.slice(1) : operation.parameters;
}

function callOperation(
  { name, resource, operation, imported }: Call,
  identity: string,
  maker: OperationMaker,
): RecordOperation {
  const { schemas, annotations } = maker;
  const { result } = operation;
  return {
    kind: 'record',
    verb: 'call',
    identity,
    name: `call ${name}`,
    resource,
    recordType: '',
    implied: false,
    initiator: 'consumer',
    operationId: '',
    parameters: [],
    ...announced(annotations.at(...targetsOf(operation, imported))),
    place: imported?.place ?? operation.place,
    sent: argumentSchema(operation, maker),
    returned:
      result === null
        ? null
        : schemas.value(result.type, 'read', fullAccess, result.place),
    features: callFeatures(operation, imported, maker),
  };
}

/**
 * The arguments as one closed object. A nullable parameter of an action may be
 * left out, and so may one that is said to be optional; a function is found by
 * all its others (OData 4.01, part 1, sections 11.5.4 and 11.5.5).
 */
function argumentSchema(
  operation: CsdlOperation,
  { schemas, annotations }: OperationMaker,
): SchemaUse {
  const { place } = operation;
  const properties = new Map<string, SchemaUse>();
  const required: string[] = [];
  for (const { name, type, place: here } of argumentsOf(operation)) {
    properties.set(name, schemas.value(type, 'create', fullAccess, here));
    const said = annotations.at(
      ...targetsOf(operation, null).map(target => `${target}/${name}`),
    );
    const optional =
      said.find('Core.OptionalParameter') !== null ||
      (operation.kind === 'action' && type.nullable);
    if (!optional) required.push(name);
  }
  return {
    place,
    schema: plainSchema(place, {
      types: new Set(['object']),
      properties,
      required,
      additionalProperties: {
        place,
        schema: plainSchema(place, { acceptsNothing: true }),
      },
    }),
  };
}

/** An annotation may be of one overload, of all, or of the import. */
function targetsOf(
  operation: CsdlOperation,
  imported: OperationImport | null,
): readonly string[] {
  const own = [overloadTarget(operation), operation.name];
  return imported === null
    ? own
    : [...own, `${imported.container}/${imported.name}`];
}

function callFeatures(
  operation: CsdlOperation,
  imported: OperationImport | null,
  { model, types, features }: OperationMaker,
): readonly RecordFeature[] {
  const { name, place, kind, composable, entitySetPath, result } = operation;
  return [
    feature('method', '', place, kind),
    // A bound one is called by its qualified name, an import by its own.
    ...(operation.bound
      ? [namespaceFeature('call-namespace', '', name, place, model)]
      : []),
    ...enumArguments(operation, model).map(type =>
      features.enumNamespace(type),
    ),
    ...(result === null ? [] : [feature('result', '', result.place)]),
    ...(composable ? [feature('composable', '', place)] : []),
    ...(entitySetPath === null
      ? []
      : [
          feature('entity-set-path', '', place, types.pathTitle(entitySetPath)),
        ]),
    ...(imported?.listed === true
      ? [feature('service-document', '', imported.place)]
      : []),
  ];
}

/** Arguments of a function stand in its address, those of an action do not. */
function enumArguments(
  operation: CsdlOperation,
  { types }: CsdlModel,
): readonly EnumType[] {
  if (operation.kind !== 'function') return [];
  const used = argumentsOf(operation).map(({ type }) => types.get(type.name));
  return [...new Set(used)].filter(
    (type): type is EnumType => type?.kind === 'enum',
  );
}
