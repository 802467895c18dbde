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

function refused(problem: Problem): SingleDocument {
  return { ok: false, problems: [problem] };
}
