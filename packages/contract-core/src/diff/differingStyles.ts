import type { SchemaType, SchemaUse, Serialization } from '../model';

/** What is written somewhere, with what is known of its value. */
export interface WrittenValue {
  readonly serialization: Pick<
    Serialization,
    'style' | 'explode' | 'mediaType'
  >;
  readonly schema: SchemaUse | null;
}

/** Nesting of conjunctions that is followed to learn what kind a value has. */
const maxNesting = 20;

/** Arrays and objects are written in parts; the style says how they are joined. */
type ValueKind = 'single' | 'array' | 'object' | 'unknown';

/**
 * How two values are written, where that differs for what may be sent. Styles
 * only say how parts are joined: a text is written alike in all styles of its
 * place, and `simple` joins the elements of an array alike with and without
 * `explode`. A value that becomes an array or stops to be one is told by its
 * type.
 */
export function differingStyles(
  base: WrittenValue,
  revision: WrittenValue,
): { readonly from: string; readonly to: string } | null {
  const left = kindOf(base.schema);
  const right = kindOf(revision.schema);
  const inContent =
    base.serialization.mediaType !== null ||
    revision.serialization.mediaType !== null;
  const typeTells = left !== right && [left, right].includes('single');
  if (typeTells && !inContent) return null;
  const kind = left === right ? left : 'unknown';
  const from = styleOf(base.serialization, kind);
  const to = styleOf(revision.serialization, kind);
  return from === to ? null : { from, to };
}

/**
 * Styles that show in a single value too: by a mark before it, or, in cookies,
 * because nothing is percent-encoded (OpenAPI 3.2, "Style Values").
 */
const marking: ReadonlySet<string> = new Set(['label', 'matrix', 'cookie']);

function styleOf(
  { style, explode, mediaType }: WrittenValue['serialization'],
  kind: ValueKind,
): string {
  if (mediaType !== null) {
    // A text is the same text as plain text and in the usual styles.
    const plain = mediaType === 'text/plain' && kind === 'single';
    return plain ? 'plain' : `content ${mediaType}`;
  }
  if (kind === 'single') {
    return marking.has(style) ? style : 'plain';
  }
  const joinsAlike = kind === 'array' && style === 'simple';
  return explode && !joinsAlike ? `${style} explode` : style;
}

function kindOf(use: SchemaUse | null): ValueKind {
  const types = use === null ? null : typesOf(use, maxNesting);
  if (types === null) return 'unknown';
  const parts = [...types].filter(type => type !== 'null');
  if (parts.every(type => type !== 'array' && type !== 'object')) {
    return 'single';
  }
  const [only] = parts;
  const known = parts.length === 1 && (only === 'array' || only === 'object');
  return known ? only : 'unknown';
}

/** Types by the schema itself or by a schema that holds beside it. */
function typesOf(
  { schema }: SchemaUse,
  nesting: number,
): ReadonlySet<SchemaType> | null {
  if (schema.types !== null || nesting === 0) return schema.types;
  for (const use of schema.allOf) {
    const types = typesOf(use, nesting - 1);
    if (types !== null) return types;
  }
  const branches = [...schema.oneOf, ...schema.anyOf];
  if (branches.length === 0) return enumeratedTypes(schema.enumeration);
  const found = branches.map(use => typesOf(use, nesting - 1));
  return found.includes(null)
    ? null
    : new Set(found.flatMap(types => [...(types ?? [])]));
}

function enumeratedTypes(
  values: readonly unknown[] | null,
): ReadonlySet<SchemaType> | null {
  const texts = values?.every(value => typeof value !== 'object') === true;
  return texts ? new Set(['string']) : null;
}
