import type { Content, Direction, Encoding, SchemaUse } from '../model';
import { compareHeaders } from './compareHeaders';
import { differingStyles } from './differingStyles';
import { coveredBy } from './mediaRanges';
import type { OperationChanges } from './operationChanges';

/** Media types whose bodies are written part by part. */
const forms: ReadonlySet<string> = new Set([
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/mixed',
]);

/**
 * Compares how the properties of a form are written. What is not written has
 * the defaults of OpenAPI 3.1, "Encoding Object".
 */
export function compareEncodings(
  changes: OperationChanges,
  slot: string,
  direction: Direction,
  base: Content,
  revision: Content,
): void {
  const where = { changes, slot, direction };
  if (base.mediaType.startsWith('multipart/')) {
    comparePlaces(where, base, revision);
  }
  if (!forms.has(base.mediaType)) return;
  const names = new Set([
    ...base.encodings.keys(),
    ...revision.encodings.keys(),
  ]);
  for (const property of names) {
    const left = partOf(base, property);
    const right = partOf(revision, property);
    // A property that came or went is told by the schema.
    if (left.schema === null || right.schema === null) continue;
    compareParts(where, property, left, right);
  }
}

/** Where the parts of one body are compared. */
interface PartsOfSlot {
  readonly changes: OperationChanges;
  readonly slot: string;
  readonly direction: Direction;
}

/** Parts that are told by their order; what follows the listed ones is one. */
function comparePlaces(
  where: PartsOfSlot,
  base: Content,
  revision: Content,
): void {
  const listed = [base, revision].map(
    ({ placeEncodings }) => placeEncodings.prefix.length,
  );
  for (let index = 0; index < Math.max(...listed); index += 1) {
    compareParts(
      where,
      `[${index}]`,
      partAt(base, index),
      partAt(revision, index),
    );
  }
  if (isItemSaid(base) || isItemSaid(revision)) {
    compareParts(where, '[]', partAt(base, null), partAt(revision, null));
  }
}

function isItemSaid({ placeEncodings }: Content): boolean {
  return placeEncodings.item !== null;
}

/** Null for the parts after those that are listed. */
function partAt(content: Content, index: number | null): FormPart {
  const { prefix, item } = content.placeEncodings;
  const schema = content.schema?.schema;
  const others = content.itemSchema ?? schema?.items ?? null;
  const own = index === null ? undefined : schema?.prefixItems[index];
  const encoding = index === null ? item : (prefix[index] ?? item);
  return describePart(content, own ?? others, encoding ?? undefined);
}

function compareParts(
  { changes, slot, direction }: PartsOfSlot,
  property: string,
  left: FormPart,
  right: FormPart,
): void {
  const details = {
    subject: property,
    direction,
    slot: `${slot} part ${property}`,
    base: left.place,
    revision: right.place,
  };
  for (const mediaType of beyond(left.mediaTypes, right.mediaTypes)) {
    changes.report('encoding-media-type-removed', 'narrower', {
      ...details,
      from: mediaType,
      words: `${mediaType} for ${property}`,
    });
  }
  for (const mediaType of beyond(right.mediaTypes, left.mediaTypes)) {
    changes.report('encoding-media-type-added', 'wider', {
      ...details,
      to: mediaType,
      words: `${mediaType} for ${property}`,
    });
  }
  const styles = differingStyles(left, right);
  if (styles !== null) {
    changes.report('encoding-style-changed', 'incomparable', {
      ...details,
      ...styles,
      words: `${property} from "${styles.from}" to "${styles.to}"`,
    });
  }
  if (left.allowReserved !== right.allowReserved) {
    changes.report(
      right.allowReserved
        ? 'reserved-characters-allowed'
        : 'reserved-characters-disallowed',
      right.allowReserved ? 'wider' : 'narrower',
      { ...details, words: `part ${property}` },
    );
  }
  compareHeaders(changes, details.slot, direction, left, right);
}

type FormPart = ReturnType<typeof describePart>;

function partOf(content: Content, property: string): FormPart {
  const schema = content.schema?.schema.properties.get(property) ?? null;
  return describePart(content, schema, content.encodings.get(property));
}

function describePart(
  content: Content,
  schema: SchemaUse | null,
  encoding: Encoding | undefined,
) {
  return {
    schema,
    mediaTypes: encoding?.mediaTypes ?? [usualMediaType(schema)],
    serialization: serializationOf(encoding),
    allowReserved: encoding?.allowReserved === true,
    headers: encoding?.headers ?? new Map(),
    place: encoding?.place ?? schema?.place ?? content.place,
  };
}

function serializationOf(encoding: Encoding | undefined) {
  const { style = 'form', explode = true } = encoding ?? {};
  return { style, explode, mediaType: null };
}

/** Arrays are written element by element; deeper nesting is JSON anyway. */
function usualMediaType(use: SchemaUse | null): string {
  const types = use?.schema.types;
  if (types?.has('array') !== true) return singleMediaType(use);
  const element = use?.schema.items ?? null;
  const nested = element?.schema.types?.has('array') === true;
  return nested ? 'application/json' : singleMediaType(element);
}

function singleMediaType(use: SchemaUse | null): string {
  if (use === null || use.schema.types === null) {
    return 'application/octet-stream';
  }
  const { types, format, assertions } = use.schema;
  if (types.has('object')) return 'application/json';
  const bytes = format === 'binary' || assertions.has('contentEncoding');
  return bytes ? 'application/octet-stream' : 'text/plain';
}

function beyond(
  wanted: readonly string[],
  given: readonly string[],
): readonly string[] {
  return wanted.filter(
    mediaType =>
      !given.includes(mediaType) &&
      !given.some(range => coveredBy(mediaType, range)),
  );
}
