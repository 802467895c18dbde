import type { Place } from '../../model';
import { detectFormat, isXml } from '../detectFormat';
import type { ParseLimits } from '../parseLimits';
import { readDocument } from '../syntax';
import type { CsdlModel, StructuredType } from './csdlModel';
import { readCsdlJson } from './readCsdlJson';
import { isMetadata, readCsdlXml } from './readCsdlXml';
import { readXml } from './readXml';

/** The kinds of types whose members can be named. */
export type ODataTypeKind = 'entityType' | 'complexType' | 'enumType';

/** Where things of OData metadata are declared, by the names that OData gives them. */
export interface ODataConcepts {
  /** By its name with the namespace; null where the document declares none. */
  readonly type: (kind: ODataTypeKind, name: string) => Place | null;
  /** A property, a navigation or a member that the type itself declares. */
  readonly member: (
    kind: ODataTypeKind,
    type: string,
    name: string,
  ) => Place | null;
  /** Base type of the type that declares the property; empty where none does. */
  readonly declaringBase: (type: string, name: string) => string;
  /** By its name, with or without that of the container or its namespace. */
  readonly entitySet: (name: string) => Place | null;
}

/** Reads OData metadata for its names; null for a document that is none. */
export function readODataConcepts(
  file: string,
  text: string,
  limits: ParseLimits,
): ODataConcepts | null {
  const model = modelOf(file, text, limits);
  return model === null ? null : conceptsOf(model);
}

function modelOf(
  file: string,
  text: string,
  limits: ParseLimits,
): CsdlModel | null {
  if (isXml(text)) {
    const document = readXml(file, text, limits);
    return document.ok && isMetadata(document.root)
      ? readCsdlXml(document.root, document.notes)
      : null;
  }
  const document = readDocument(file, text, limits);
  return document.ok && detectFormat(document.root)?.format === 'odata-4'
    ? readCsdlJson(document.root)
    : null;
}

function conceptsOf(model: CsdlModel): ODataConcepts {
  const declared = (kind: ODataTypeKind, name: string) => {
    const type = model.types.get(name);
    return type !== undefined && `${type.kind}Type` === kind ? type : null;
  };
  return {
    type: (kind, name) => declared(kind, name)?.place ?? null,
    member: (kind, typeName, name) => {
      const type = declared(kind, typeName);
      if (type === null || type.kind === 'definition') return null;
      if (type.kind === 'enum') {
        return type.members.find(member => member.name === name)?.place ?? null;
      }
      return ownMember(type, name);
    },
    declaringBase: (typeName, name) => declaringBase(model, typeName, name),
    entitySet: name =>
      model.sets.find(set => namesOf(set).includes(name))?.place ?? null,
  };
}

function ownMember(type: StructuredType, name: string): Place | null {
  return (
    type.properties.get(name)?.place ??
    type.navigations.get(name)?.place ??
    null
  );
}

function declaringBase(
  model: CsdlModel,
  typeName: string,
  name: string,
): string {
  const seen = new Set<string>();
  for (let at: string | null = typeName; at !== null && !seen.has(at);) {
    seen.add(at);
    const type = model.types.get(at);
    if (type?.kind !== 'entity' && type?.kind !== 'complex') return '';
    if (at !== typeName && ownMember(type, name) !== null) return at;
    at = type.base;
  }
  return '';
}

function namesOf({
  name,
  container,
}: CsdlModel['sets'][number]): readonly string[] {
  const namespace = container.slice(0, Math.max(container.lastIndexOf('.'), 0));
  return [
    name,
    `${container}/${name}`,
    `${container}.${name}`,
    `${namespace}.${name}`,
  ];
}
