/** A JSON value as documents hold it. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json };

export type JsonObject = { readonly [name: string]: Json };

/** A JSON Schema as data. */
export type Schema = boolean | JsonObject;

/** `3.0` is OpenAPI 3.0.3, `3.1` is OpenAPI 3.1.0 with JSON Schema 2020-12. */
export type Dialect = '3.0' | '3.1';

/** One side: the schema of a JSON body, and what it may refer to. */
export interface Side {
  readonly body: Schema;
  readonly components: Readonly<Record<string, Schema>>;
}

/** Two versions of one body. */
export interface Pair {
  readonly dialect: Dialect;
  readonly direction: 'request' | 'response';
  readonly base: Side;
  readonly revision: Side;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const versions: Readonly<Record<Dialect, string>> = {
  '3.0': '3.0.3',
  '3.1': '3.1.0',
};

/** The whole document around one side of a pair. */
export function documentOf(pair: Pair, side: 'base' | 'revision'): string {
  const { body, components } = pair[side];
  const content = { 'application/json': { schema: body } };
  return JSON.stringify({
    openapi: versions[pair.dialect],
    info: { title: 'Pairs', version: '1.0.0' },
    paths: {
      '/things':
        pair.direction === 'request'
          ? {
              post: {
                requestBody: { required: true, content },
                responses: { '204': { description: 'Done.' } },
              },
            }
          : {
              get: { responses: { '200': { description: 'Found.', content } } },
            },
    },
    components: { schemas: components },
  });
}
