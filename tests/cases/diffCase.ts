import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { JsonObject, Schema } from '../outsideJudge/pair';

export type Want =
  /** An error, or something undecided: it blocks. */
  | 'breaking'
  /** It blocks, and no finding that blocks shows a payload as proof. */
  | 'undecided'
  /** Nothing above info. */
  | 'compatible'
  /** No error and nothing undecided. */
  | 'warn-at-most'
  /** A warning, an error or something undecided. */
  | 'warn-at-least'
  /** Any finding at all, or a note in the answer. */
  | 'noticed';

/** What is edited in a text, as pairs of old and new; null takes the file away. */
export type FileEdit = string | null | readonly (readonly [string, string])[];

/** A pair of contracts, and the right answer of `interlock diff` about it. */
export interface DiffCase {
  readonly id: string;
  readonly kind: string;
  readonly why: string;
  readonly want: Want;
  /** The direction of the body, or of what judges the payload. */
  readonly in?: 'request' | 'response';
  /** Two schemas of a JSON body: POST or GET /things. */
  readonly base?: Schema;
  readonly revision?: Schema;
  readonly openapi?: string;
  readonly components?: JsonObject;
  /** Those that differ in the revision. */
  readonly revisionComponents?: JsonObject;
  /** Whole documents; what the revision does not name stays as in the base. */
  readonly files?: {
    readonly base: Readonly<Record<string, string>>;
    readonly revision: Readonly<Record<string, FileEdit>>;
  };
  /** Which file is compared; the only one where nothing is said. */
  readonly entry?: string;
  /** Each stands in a finding that blocks (in any, where none has to). */
  readonly names?: readonly string[];
  /** None stands in an error. */
  readonly notNames?: readonly string[];
  /** None stands in the output for people. */
  readonly notSay?: readonly string[];
  /** How many errors there are, exactly. */
  readonly causes?: number;
  /** Nothing is undecided. */
  readonly decided?: boolean;
  /** Something undecided is as good. */
  readonly orUndecided?: boolean;
  /** A refusal with a reason is as good. */
  readonly orRefused?: boolean;
  /** Each payload holds at the operation that its finding names. */
  readonly witnessAtNamedPlace?: boolean;
  /**
   * Accepted by one side only, in the harmful direction: in a request by the
   * base, in a response by the revision.
   */
  readonly payload?: unknown;
  /** Pointer of the schema that judges the payload, where not the body's. */
  readonly of?: string;
  /** A stated rule decides, not the set of accepted values. */
  readonly policy?: string;
}

const folder = new URL('diff/', import.meta.url).pathname;

/** Every case, in the order of the files. */
export function readDiffCases(): readonly DiffCase[] {
  return readdirSync(folder)
    .sort()
    .flatMap(
      file =>
        load(readFileSync(join(folder, file), 'utf8'), {
          schema: CORE_SCHEMA,
        }) as readonly DiffCase[],
    );
}

/** The files of one side: path to text. */
export function filesOf(
  one: DiffCase,
  side: 'base' | 'revision',
): Readonly<Record<string, string>> {
  if (one.files === undefined) return { 'api.json': documentOf(one, side) };
  const files = new Map(Object.entries(one.files.base));
  if (side === 'base') return Object.fromEntries(files);
  for (const [path, edit] of Object.entries(one.files.revision)) {
    if (edit === null) files.delete(path);
    else files.set(path, edited(one, files.get(path) ?? '', edit));
  }
  return Object.fromEntries(files);
}

function edited(one: DiffCase, text: string, edit: FileEdit): string {
  if (typeof edit === 'string') return edit;
  return (edit ?? []).reduce((before, [old, replacement]) => {
    if (!before.includes(old)) {
      throw new Error(`${one.id}: ${old} is not in the text.`);
    }
    return before.replaceAll(old, replacement);
  }, text);
}

function componentsOf(one: DiffCase, side: 'base' | 'revision'): JsonObject {
  return {
    ...one.components,
    ...(side === 'revision' ? one.revisionComponents : {}),
  };
}

function documentOf(one: DiffCase, side: 'base' | 'revision'): string {
  const content = { 'application/json': { schema: one[side] } };
  const schemas = componentsOf(one, side);
  return JSON.stringify(
    {
      openapi: one.openapi ?? '3.1.0',
      info: { title: 'Cases', version: '1.0.0' },
      paths: {
        '/things':
          one.in === 'request'
            ? {
                post: {
                  requestBody: { required: true, content },
                  responses: { '204': { description: 'done' } },
                },
              }
            : {
                get: {
                  responses: { '200': { description: 'found', content } },
                },
              },
      },
      ...(Object.keys(schemas).length > 0 ? { components: { schemas } } : {}),
    },
    null,
    1,
  );
}
