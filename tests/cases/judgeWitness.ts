import { CORE_SCHEMA, load } from 'js-yaml';
import type { Finding } from '@interlock/contract-core';
import { validatorAt, valueAt } from '../outsideJudge/documentSchema';
import type { Documents } from '../outsideJudge/documentSchema';
import { isObject } from '../outsideJudge/pair';
import type { Json } from '../outsideJudge/pair';
import { filesOf } from './diffCase';
import type { DiffCase } from './diffCase';

type SideName = 'base' | 'revision';

/** Why the payload does not hold at the operation that its finding names. */
export function witnessFault(one: DiffCase, finding: Finding): string | null {
  const { witness, operation } = finding;
  if (witness === null) return null;
  const named = finding.sites.filter(site => site.operation === operation);
  const holds = (named.length > 0 ? named : finding.sites).some(
    site =>
      acceptsAt(one, 'base', site.base?.pointer, witness.value) ===
        witness.validInBase &&
      acceptsAt(one, 'revision', site.revision?.pointer, witness.value) ===
        witness.validInRevision,
  );
  return holds
    ? null
    : `the payload ${JSON.stringify(witness.value)} does not hold at ${operation}`;
}

/** Whether the schema at a pointer accepts; null where none stands there. */
function acceptsAt(
  one: DiffCase,
  side: SideName,
  pointer: string | undefined,
  payload: unknown,
): boolean | null {
  if (pointer === undefined) return null;
  const documents = documentsOf(one, side);
  const file = entryOf(one);
  const found = valueAt(documents.get(file), pointer);
  if (!isObject(found)) return null;
  const place = 'schema' in found ? `${pointer}/schema` : pointer;
  return validatorAt(documents, { file, pointer: place })(payload as Json);
}

/** What the outside validator says about the payload that a case shows. */
export function shownPayload(
  one: DiffCase,
): Readonly<Record<SideName, boolean>> {
  const accepts = (side: SideName) =>
    validatorAt(documentsOf(one, side), {
      file: entryOf(one),
      pointer: one.of?.replace(/^#/, '') ?? bodyOf(one),
    })(one.payload as Json);
  return { base: accepts('base'), revision: accepts('revision') };
}

function bodyOf(one: DiffCase): string {
  return one.in === 'request'
    ? '/paths/~1things/post/requestBody/content/application~1json/schema'
    : '/paths/~1things/get/responses/200/content/application~1json/schema';
}

function entryOf(one: DiffCase): string {
  return one.entry ?? Object.keys(filesOf(one, 'base'))[0];
}

function documentsOf(one: DiffCase, side: SideName): Documents {
  return new Map(
    Object.entries(filesOf(one, side)).map(([file, text]) => [
      file,
      load(text, { schema: CORE_SCHEMA }) as Json,
    ]),
  );
}
