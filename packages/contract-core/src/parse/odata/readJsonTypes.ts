import type { SyntaxNode } from '../syntax';
import type {
  CsdlOperation,
  EnumMember,
  EnumType,
  Facets,
  KeyDeclaration,
  Navigation,
  Property,
  StructuredType,
  TypeDefinition,
  TypeReference,
} from './csdlModel';
import type { CsdlNames } from './csdlNames';
import { nextNumber } from './readXmlTypes';

/** Members that are part of the model, not `$` control members or annotations. */
export function modelMembers(
  node: SyntaxNode,
): readonly (readonly [string, SyntaxNode])[] {
  return [...node.entries()].filter(
    ([name]) => !name.startsWith('$') && !name.includes('@'),
  );
}

export function readJsonStructuredType(
  node: SyntaxNode,
  name: string,
  names: CsdlNames,
): StructuredType {
  const base = node.string('$BaseType');
  const properties: Property[] = [];
  const navigations: Navigation[] = [];
  for (const [member, value] of modelMembers(node)) {
    if (value.string('$Kind') === 'NavigationProperty') {
      navigations.push(readNavigation(value, member, names));
    } else {
      properties.push({
        name: member,
        type: readJsonType(value, names),
        concurrency: false,
        place: value,
      });
    }
  }
  return {
    kind: node.string('$Kind') === 'EntityType' ? 'entity' : 'complex',
    name,
    base: base === undefined ? null : names.resolve(base),
    abstract: node.flag('$Abstract'),
    open: node.flag('$OpenType'),
    stream: node.flag('$HasStream'),
    key: readKey(node),
    properties: new Map(properties.map(each => [each.name, each])),
    navigations: new Map(navigations.map(each => [each.name, each])),
    place: node,
  };
}

/** A part is a property, or an object that gives a path an alias. */
function readKey(node: SyntaxNode): KeyDeclaration | null {
  const key = node.get('$Key');
  if (key === undefined) return null;
  const parts = key.elements().flatMap(part => {
    if (typeof part.value === 'string') return [part.value];
    return [...part.entries()].map(([alias]) => alias);
  });
  return { parts, place: key };
}

/** In JSON, what is not said to be nullable is not, and is a string. */
export function readJsonType(
  node: SyntaxNode,
  names: CsdlNames,
): TypeReference {
  return {
    name: names.resolve(node.string('$Type') ?? 'Edm.String'),
    collection: node.flag('$Collection'),
    nullable: node.flag('$Nullable'),
    facets: readFacets(node),
  };
}

function readFacets(node: SyntaxNode): Facets {
  const scale = node.get('$Scale')?.value;
  const unicode = node.get('$Unicode')?.value;
  const srid = node.get('$SRID')?.value;
  const initial = node.get('$DefaultValue')?.value;
  return {
    maxLength: countOf(node.get('$MaxLength')?.value),
    precision: countOf(node.get('$Precision')?.value),
    scale:
      scale === 'variable' || scale === 'floating' ? scale : countOf(scale),
    unicode: typeof unicode === 'boolean' ? unicode : null,
    srid: srid === undefined || srid === null ? null : String(srid),
    defaultValue:
      initial === undefined || initial === null ? null : String(initial),
  };
}

function countOf(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 ? value : null;
}

function readNavigation(
  node: SyntaxNode,
  name: string,
  names: CsdlNames,
): Navigation {
  const constraints = [
    ...(node.get('$ReferentialConstraint')?.entries() ?? []),
  ].flatMap(([property, target]) =>
    typeof target.value === 'string' && !property.includes('@')
      ? [[property, target.value] as const]
      : [],
  );
  return {
    name,
    target: names.resolve(node.string('$Type') ?? ''),
    collection: node.flag('$Collection'),
    nullable: node.flag('$Nullable'),
    contained: node.flag('$ContainsTarget'),
    partner: node.string('$Partner') ?? null,
    onDelete: node.string('$OnDelete') ?? null,
    constraints: new Map(constraints),
    place: node,
  };
}

export function readJsonEnumType(
  node: SyntaxNode,
  name: string,
  names: CsdlNames,
): EnumType {
  const members: EnumMember[] = [];
  for (const [member, value] of modelMembers(node)) {
    const number = value.value;
    members.push({
      name: member,
      value:
        number === null ? nextNumber(members.at(-1)?.value) : String(number),
      place: value,
    });
  }
  return {
    kind: 'enum',
    name,
    underlying: names.resolve(node.string('$UnderlyingType') ?? 'Edm.Int32'),
    flags: node.flag('$IsFlags'),
    members,
    place: node,
  };
}

export function readJsonTypeDefinition(
  node: SyntaxNode,
  name: string,
  names: CsdlNames,
): TypeDefinition {
  const underlying = node.string('$UnderlyingType') ?? 'Edm.String';
  return {
    kind: 'definition',
    name,
    type: { ...readJsonType(node, names), name: names.resolve(underlying) },
    place: node,
  };
}

export function readJsonOperation(
  node: SyntaxNode,
  name: string,
  names: CsdlNames,
): CsdlOperation {
  const result = node.get('$ReturnType');
  return {
    kind: node.string('$Kind') === 'Action' ? 'action' : 'function',
    name,
    bound: node.flag('$IsBound'),
    composable: node.flag('$IsComposable'),
    entitySetPath: node.string('$EntitySetPath') ?? null,
    parameters: (node.get('$Parameter')?.elements() ?? []).map(parameter => ({
      name: parameter.string('$Name') ?? '',
      type: readJsonType(parameter, names),
      place: parameter,
    })),
    result:
      result === undefined
        ? null
        : { type: readJsonType(result, names), place: result },
    place: node,
  };
}
