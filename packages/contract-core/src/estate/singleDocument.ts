import type { Problem } from '../model';
import { readLocatedYaml } from './locatedYaml';
import type { LocatedDocument } from './locatedYaml';
import { schemaViolations } from './schemaViolations';
import type { EstateSchema } from './schemas';

export type SingleDocument =
  | { readonly ok: true; readonly document: LocatedDocument }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const remedy =
  'The file must hold exactly one document; docs/estate.md shows one.';

/** Reads a file that holds one document of a known schema. */
export function readSingleDocument(
  file: string,
  text: string,
  schema: EstateSchema,
  subject: string,
): SingleDocument {
  const { documents, problems } = readLocatedYaml(file, text);
  if (problems.length > 0) return { ok: false, problems };
  const [document, second] = documents;
  if (!document) {
    const place = { file, pointer: '', line: 0, column: 0 };
    return refused({
      code: 'empty-document',
      message: `${subject}: the file is empty.`,
      remedy,
      ...place,
    });
  }
  if (second) {
    const message = `${subject}: the file holds more than one document.`;
    return refused({
      code: 'invalid-structure',
      message,
      remedy,
      ...second.locate(''),
    });
  }
  const violations = schemaViolations(document, schema, subject);
  return violations.length > 0
    ? { ok: false, problems: violations }
    : { ok: true, document };
}

/** A document without the parts that break its schema. */
export interface LenientDocument {
  /** Null where the file as a whole cannot be read. */
  readonly document: LocatedDocument | null;
  /** Pointers of the parts that count for nothing. */
  readonly leftOut: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * As `readSingleDocument`, but what breaks the schema inside one of
 * `separateParts` (pointers with `*` for any step) costs that part alone.
 */
export function readSingleDocumentLeniently(
  file: string,
  text: string,
  schema: EstateSchema,
  subject: string,
  separateParts: readonly string[],
): LenientDocument {
  const parsed = readSingleDocument(file, text, {}, subject);
  if (!parsed.ok) {
    return { document: null, leftOut: [], problems: parsed.problems };
  }
  const problems = schemaViolations(parsed.document, schema, subject);
  const parts = problems.map(({ pointer }) => partOf(pointer, separateParts));
  const isWhole = parts.includes(null);
  return {
    document: isWhole ? null : parsed.document,
    leftOut: [...new Set(parts.flatMap(part => (part === null ? [] : [part])))],
    problems,
  };
}

/** The separate part that holds the place; null where none does. */
function partOf(
  pointer: string,
  separateParts: readonly string[],
): string | null {
  const steps = pointer.split('/');
  for (const part of separateParts) {
    const wanted = part.split('/');
    const holds =
      wanted.length <= steps.length &&
      wanted.every((step, at) => step === '*' || step === steps[at]);
    if (holds) return steps.slice(0, wanted.length).join('/');
  }
  return null;
}

function refused(problem: Problem): SingleDocument {
  return { ok: false, problems: [problem] };
}
