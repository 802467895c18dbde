import { readAssociationSets } from './associations';
import type {
  CsdlOperation,
  EntitySet,
  OperationImport,
  Parameter,
} from './csdlModel';
import type { CsdlNames } from './csdlNames';
import { readTypeReference } from './readXmlTypes';
import type { XmlElement } from './xmlElement';

/** What one entity container offers. */
export interface ContainerContent {
  readonly sets: readonly EntitySet[];
  readonly imports: readonly OperationImport[];
  /** Version 2 declares an operation where it imports it. */
  readonly operations: readonly CsdlOperation[];
}

export function readXmlContainer(
  element: XmlElement,
  container: string,
  names: CsdlNames,
  typeElements: ReadonlyMap<string, XmlElement>,
): ContainerContent {
  const associationSets = readAssociationSets(element, names);
  const sets = element.children.flatMap(child => {
    const singleton = child.name === 'Singleton';
    if (child.name !== 'EntitySet' && !singleton) return [];
    const type = names.resolve(
      child.get(singleton ? 'Type' : 'EntityType') ?? '',
    );
    return [
      {
        name: child.get('Name') ?? '',
        container,
        type,
        singleton,
        listed: child.flag('IncludeInServiceDocument', true),
        bindings: readBindings(
          child,
          typeElements.get(type),
          associationSets.get(child.get('Name') ?? ''),
          names,
        ),
        place: child,
      },
    ];
  });
  const imports = element.children.flatMap(child =>
    readImport(child, container, names),
  );
  const operations = element
    .childrenNamed('FunctionImport')
    .filter(child => child.get('Function') === undefined)
    .map(child => readOperationOfVersion2(child, container, names));
  return { sets, imports, operations };
}

function readBindings(
  set: XmlElement,
  type: XmlElement | undefined,
  associations: ReadonlyMap<string, string> | undefined,
  names: CsdlNames,
): ReadonlyMap<string, string> {
  const bindings = new Map(
    set
      .childrenNamed('NavigationPropertyBinding')
      .map(binding => [
        names.resolveTarget(binding.get('Path') ?? ''),
        lastSegment(binding.get('Target') ?? ''),
      ]),
  );
  for (const navigation of type?.childrenNamed('NavigationProperty') ?? []) {
    const relationship = names.resolve(navigation.get('Relationship') ?? '');
    const target = associations?.get(
      `${relationship} ${navigation.get('ToRole') ?? ''}`,
    );
    const name = navigation.get('Name');
    if (target !== undefined && name !== undefined) bindings.set(name, target);
  }
  return bindings;
}

/** A set of the same container needs no container before its name. */
function lastSegment(target: string): string {
  return target.slice(target.lastIndexOf('/') + 1);
}

function readImport(
  element: XmlElement,
  container: string,
  names: CsdlNames,
): readonly OperationImport[] {
  if (element.name !== 'ActionImport' && element.name !== 'FunctionImport') {
    return [];
  }
  const name = element.get('Name') ?? '';
  const operation = element.get('Action') ?? element.get('Function');
  return [
    {
      name,
      container,
      operation:
        operation === undefined
          ? `${container}/${name}`
          : names.resolve(operation),
      listed: element.flag('IncludeInServiceDocument', false),
      place: element,
    },
  ];
}

/** `m:HttpMethod` tells what changes data; without it, `sap` and others read. */
function readOperationOfVersion2(
  element: XmlElement,
  container: string,
  names: CsdlNames,
): CsdlOperation {
  const method = element.get('m:HttpMethod') ?? 'GET';
  const result = element.get('ReturnType');
  return {
    kind: method === 'GET' ? 'function' : 'action',
    name: `${container}/${element.get('Name') ?? ''}`,
    bound: false,
    composable: false,
    entitySetPath: null,
    parameters: readParameters(element, names),
    result:
      result === undefined
        ? null
        : {
            type: readTypeReference(element, names, 'ReturnType'),
            place: element,
          },
    place: element,
  };
}

export function readXmlOperation(
  element: XmlElement,
  name: string,
  names: CsdlNames,
): CsdlOperation {
  const result = element.child('ReturnType');
  return {
    kind: element.name === 'Action' ? 'action' : 'function',
    name,
    bound: element.flag('IsBound', false),
    composable: element.flag('IsComposable', false),
    entitySetPath: element.get('EntitySetPath') ?? null,
    parameters: readParameters(element, names),
    result:
      result === undefined
        ? null
        : { type: readTypeReference(result, names), place: result },
    place: element,
  };
}

function readParameters(
  element: XmlElement,
  names: CsdlNames,
): readonly Parameter[] {
  return element
    .childrenNamed('Parameter')
    .filter(parameter => parameter.get('Mode') !== 'Out')
    .map(parameter => ({
      name: parameter.get('Name') ?? '',
      type: readTypeReference(parameter, names),
      place: parameter,
    }));
}
