import { escapeStep } from '../../diff/sitePath';
import { keyword, membersOf, namesIn } from './spelledSchema';
import type { SchemaSpelling, SpelledSchema } from './spelledSchema';
import { editOf } from './spelledPair';
import type {
  SchemaEdit,
  SpelledEdge,
  SpelledPair,
  SpelledPart,
} from './spelledPair';

/** How the schemas of both versions are read. */
export interface SpelledReaders {
  readonly base: SchemaSpelling;
  readonly revision: SchemaSpelling;
}

/** A property in both versions, or in one. */
interface SpelledProperty {
  readonly name: string;
  readonly base: SpelledSchema | null;
  readonly revision: SpelledSchema | null;
  readonly wasRequired: boolean;
  readonly isRequired: boolean;
}

/**
 * Compares properties and `required`. `moved` names properties that went into
 * the branches of a new union and are told as that.
 */
export function compareProperties(
  pair: SpelledPair,
  readers: SpelledReaders,
  moved: ReadonlySet<string>,
): SpelledPart {
  const left = membersOf(pair.base, 'properties');
  const right = membersOf(pair.revision, 'properties');
  const before = new Set(namesIn(pair.base, 'required'));
  const after = new Set(namesIn(pair.revision, 'required'));
  const names = new Set([...left.keys(), ...right.keys(), ...before, ...after]);
  const edits: SchemaEdit[] = [];
  const edges: SpelledEdge[] = [];
  for (const name of [...names].sort()) {
    if (moved.has(name)) continue;
    const one = left.get(name);
    const other = right.get(name);
    const property: SpelledProperty = {
      name,
      base: one === undefined ? null : readers.base.read(one),
      revision: other === undefined ? null : readers.revision.read(other),
      wasRequired: before.has(name),
      isRequired: after.has(name),
    };
    edits.push(...propertyEdits(pair, property));
    if (one !== undefined && other !== undefined) {
      edges.push({ step: stepOf(name), base: one, revision: other });
    }
  }
  return { edits, edges };
}

function propertyEdits(
  pair: SpelledPair,
  property: SpelledProperty,
): readonly SchemaEdit[] {
  const { base, revision } = property;
  if (base !== null && revision === null) {
    return [propertyEdit(pair, property, 'property', 'removed', 'wider')];
  }
  if (base === null && revision !== null) {
    const effect = property.isRequired ? 'narrower' : 'none';
    return [
      propertyEdit(pair, property, 'property', 'added', effect),
      // It was promised before it was declared.
      ...(property.wasRequired ? requiredEdits(pair, property) : []),
    ];
  }
  return [
    ...requiredEdits(pair, property),
    ...(['readOnly', 'writeOnly'] as const).flatMap(name =>
      flagEdits(pair, property, name),
    ),
  ];
}

function requiredEdits(
  pair: SpelledPair,
  property: SpelledProperty,
): readonly SchemaEdit[] {
  const { wasRequired, isRequired } = property;
  if (wasRequired === isRequired) return [];
  return isRequired
    ? [propertyEdit(pair, property, 'required', 'added', 'narrower')]
    : [propertyEdit(pair, property, 'required', 'removed', 'wider')];
}

function flagEdits(
  pair: SpelledPair,
  property: SpelledProperty,
  name: 'readOnly' | 'writeOnly',
): readonly SchemaEdit[] {
  const before = said(property.base, name);
  const after = said(property.revision, name);
  if (before === after) return [];
  return [
    propertyEdit(pair, property, name, after ? 'added' : 'removed', 'none'),
  ];
}

function propertyEdit(
  pair: SpelledPair,
  property: SpelledProperty,
  about: string,
  edit: string,
  effect: 'narrower' | 'wider' | 'none',
): SchemaEdit {
  const { name, base, revision } = property;
  const shown = revision ?? base;
  const made = editOf(pair, about, edit, effect, {
    words: `\`${name}\``,
    step: stepOf(name),
    attributes: {
      readOnly: said(shown, 'readOnly'),
      writeOnly: said(shown, 'writeOnly'),
      hasDefault: shown !== null && keyword(shown, 'default') !== undefined,
      required: revision === null ? property.wasRequired : property.isRequired,
      wasRequired: property.wasRequired,
      declared: base !== null || revision !== null,
    },
  });
  return {
    ...made,
    base: base?.node ?? (about === 'property' ? null : pair.base.node),
    revision:
      revision?.node ?? (about === 'property' ? null : pair.revision.node),
  };
}

function said(schema: SpelledSchema | null, name: string): boolean {
  return schema !== null && keyword(schema, name)?.value === true;
}

function stepOf(name: string): string {
  return `/${escapeStep(name)}`;
}
