import type {
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
import { readAssociationEnd } from './associations';
import type { Associations } from './associations';
import type { XmlElement } from './xmlElement';

/** What reading the types of one document needs to know. */
export interface XmlTypeContext {
  readonly names: CsdlNames;
  readonly associations: Associations;
}

export function readStructuredType(
  element: XmlElement,
  name: string,
  context: XmlTypeContext,
): StructuredType {
  const { names } = context;
  const base = element.get('BaseType');
  const properties = element
    .childrenNamed('Property')
    .map(each => readProperty(each, names));
  const navigations = element
    .childrenNamed('NavigationProperty')
    .flatMap(each => readNavigation(each, context));
  return {
    kind: element.name === 'EntityType' ? 'entity' : 'complex',
    name,
    base: base === undefined ? null : names.resolve(base),
    abstract: element.flag('Abstract', false),
    open: element.flag('OpenType', false),
    stream:
      element.flag('HasStream', false) || element.flag('m:HasStream', false),
    key: readKey(element),
    properties: new Map(properties.map(each => [each.name, each])),
    navigations: new Map(navigations.map(each => [each.name, each])),
    place: element,
  };
}

function readKey(element: XmlElement): KeyDeclaration | null {
  const key = element.child('Key');
  if (key === undefined) return null;
  const parts = key
    .childrenNamed('PropertyRef')
    .map(reference => reference.get('Alias') ?? reference.get('Name') ?? '');
  return { parts, place: key };
}

function readProperty(element: XmlElement, names: CsdlNames): Property {
  const reference = readTypeReference(element, names);
  // Before version 3, a list was written beside the type.
  const listed = /^(?:List|Bag)$/.test(element.get('CollectionKind') ?? '');
  return {
    name: element.get('Name') ?? '',
    type: listed ? { ...reference, collection: true } : reference,
    concurrency: element.get('ConcurrencyMode') === 'Fixed',
    place: element,
  };
}

/** The type that an element names with `Type`, with the facets beside it. */
export function readTypeReference(
  element: XmlElement,
  names: CsdlNames,
  attribute = 'Type',
): TypeReference {
  const written = element.get(attribute);
  const type = element.child('TypeRef') ?? element.child('CollectionType');
  return {
    ...names.resolveType(
      written ?? type?.get('Type') ?? type?.get('ElementType') ?? 'Edm.String',
    ),
    nullable: element.flag('Nullable', true),
    facets: readFacets(element),
  };
}

function readFacets(element: XmlElement): Facets {
  const scale = element.get('Scale')?.trim().toLowerCase();
  const unicode = element.get('Unicode');
  return {
    maxLength: readCount(element.get('MaxLength')),
    precision: readCount(element.get('Precision')),
    scale:
      scale === 'variable' || scale === 'floating' ? scale : readCount(scale),
    unicode: unicode === undefined ? null : element.flag('Unicode', true),
    srid: element.get('SRID') ?? null,
    defaultValue: element.get('DefaultValue') ?? null,
  };
}

/** A whole number; `max` and what is no number put no limit. */
export function readCount(text: string | undefined): number | null {
  return text !== undefined && /^\s*\d{1,15}\s*$/.test(text)
    ? Number(text)
    : null;
}

function readNavigation(
  element: XmlElement,
  { names, associations }: XmlTypeContext,
): readonly Navigation[] {
  const name = element.get('Name') ?? '';
  const written = element.get('Type');
  const end =
    written === undefined
      ? readAssociationEnd(element, names, associations)
      : {
          target: names.resolveType(written).name,
          collection: names.resolveType(written).collection,
          nullable: element.flag('Nullable', true),
          onDelete: element.child('OnDelete')?.get('Action') ?? null,
        };
  if (end === null) return [];
  return [
    {
      ...end,
      name,
      contained: element.flag('ContainsTarget', false),
      partner: element.get('Partner') ?? null,
      constraints: new Map(
        element
          .childrenNamed('ReferentialConstraint')
          .map(each => [
            each.get('Property') ?? '',
            each.get('ReferencedProperty') ?? '',
          ]),
      ),
      place: element,
    },
  ];
}

export function readEnumType(
  element: XmlElement,
  name: string,
  names: CsdlNames,
): EnumType {
  const members: EnumMember[] = [];
  for (const member of element.childrenNamed('Member')) {
    members.push({
      name: member.get('Name') ?? '',
      value: member.get('Value') ?? nextNumber(members.at(-1)?.value),
      place: member,
    });
  }
  return {
    kind: 'enum',
    name,
    underlying: names.resolve(element.get('UnderlyingType') ?? 'Edm.Int32'),
    flags: element.flag('IsFlags', false),
    members,
    place: element,
  };
}

/** Members without a number count on from the one before (CSDL, section 10.2.2). */
export function nextNumber(before: string | undefined): string {
  if (before === undefined) return '0';
  return /^-?\d{1,40}$/.test(before) ? String(BigInt(before) + 1n) : '';
}

export function readTypeDefinition(
  element: XmlElement,
  name: string,
  names: CsdlNames,
): TypeDefinition {
  return {
    kind: 'definition',
    name,
    type: readTypeReference(element, names, 'UnderlyingType'),
    place: element,
  };
}
