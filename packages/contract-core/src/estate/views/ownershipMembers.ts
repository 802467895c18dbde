import {
  formatEntityReference,
  parseEntityReference,
} from '../entityReference';
import { appendPointer, isPlainObject } from '../jsonPointer';
import { namespaceOf } from './entity';
import type { EntityDocument } from './entity';
import { writtenReferences } from './referenceFields';

/** Members as they are written, refs in full; of nested ones too. */
export type WrittenMembers = Readonly<Record<string, unknown>>;

/** An attribute of a data object by all that it says, beside its name. */
export interface AttributeMembers {
  /** From the root of the entity. */
  readonly pointer: string;
  readonly name: string;
  readonly members: WrittenMembers;
}

/** What a data object says of who owns what, for a comparison of two versions. */
export interface OwnershipMembers {
  /** Of the object as a whole. */
  readonly object: WrittenMembers;
  readonly attributes: readonly AttributeMembers[];
}

/** Explains, and decides nothing. */
const wording = ['description'];

/**
 * Everything that a data object and its attributes say, whatever the members are
 * called, so that one which is new counts as well. Empty for another kind.
 */
export function ownershipMembers(document: EntityDocument): OwnershipMembers {
  const { spec } = withFullReferences(document);
  if (!isPlainObject(spec)) return { object: {}, attributes: [] };
  const { attributes, ...object } = spec;
  return {
    object: withoutMembers(object, wording),
    attributes: (Array.isArray(attributes) ? attributes : []).flatMap(
      (attribute: unknown, index) => {
        if (!isPlainObject(attribute)) return [];
        const name = typeof attribute.name === 'string' ? attribute.name : '';
        return [
          {
            pointer: `/spec/attributes/${index}`,
            name,
            members: withSets(withoutMembers(attribute, ['name', ...wording])),
          },
        ];
      },
    ),
  };
}

/** A short ref and a full one of the same entity are one text. */
function withFullReferences(document: EntityDocument): EntityDocument {
  const namespace = namespaceOf(document);
  const full = new Map<string, string>();
  for (const { pointer, text, field } of writtenReferences(document)) {
    const reference = parseEntityReference(text, {
      kind: field.allowedKinds[0] ?? '',
      namespace,
    });
    if (reference) full.set(pointer, formatEntityReference(reference));
  }
  return { ...document, spec: replaced(document.spec, '/spec', full) };
}

function replaced(
  value: unknown,
  pointer: string,
  texts: ReadonlyMap<string, string>,
): unknown {
  const text = texts.get(pointer);
  if (text !== undefined) return text;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      replaced(item, `${pointer}/${index}`, texts),
    );
  }
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      replaced(member, appendPointer(pointer, name), texts),
    ]),
  );
}

function withoutMembers(
  value: WrittenMembers,
  names: readonly string[],
): WrittenMembers {
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => !names.includes(name)),
  );
}

/** The order of a set says nothing. */
function withSets(members: WrittenMembers): WrittenMembers {
  const { allowedWriters } = members;
  return Array.isArray(allowedWriters)
    ? { ...members, allowedWriters: [...allowedWriters].sort() }
    : members;
}
