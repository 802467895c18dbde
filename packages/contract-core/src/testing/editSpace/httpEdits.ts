import type {
  Content,
  Encoding,
  Header,
  HttpOperation,
  Lifecycle,
  Link,
  Parameter,
  RequestBody,
  Response,
  Serialization,
} from '../../model';
import type { EditTable, FieldEdit } from './fieldEdits';

/** Part of an OpenAPI 3.1 document. */
export type Part = Readonly<Record<string, unknown>>;

export function member(
  context: Part,
  name: string,
  value: unknown,
  other: unknown,
): FieldEdit<Part> {
  return {
    without: context,
    with: { ...context, [name]: value },
    other: { ...context, [name]: other },
  };
}

/** A member that the format demands: it can be changed, not left out. */
export function demanded(context: Part, name: string, other: unknown) {
  const changed = { ...context, [name]: other };
  return { without: changed, with: context, other: changed };
}

export const whereWritten = {
  silent: 'Where something is written means nothing.',
};
const derived = { silent: 'Follows from other fields.' };
const text = { type: 'string' };
const number = { type: 'number' };
const json = { 'application/json': { schema: text } };
const query = { name: 'q', in: 'query', schema: text };

export const parameterEdits: EditTable<Parameter, Part> = {
  identity: derived,
  name: [demanded(query, 'name', 'p')],
  location: [demanded(query, 'in', 'header')],
  required: [member(query, 'required', true, false)],
  deprecated: [member(query, 'deprecated', true, false)],
  lifecycle: { silent: 'A table of its own.' },
  serialization: { silent: 'A table of its own.' },
  schema: [member({ name: 'q', in: 'query' }, 'schema', text, number)],
  place: whereWritten,
};

const list = { ...query, schema: { type: 'array', items: text } };

export const serializationEdits: EditTable<Serialization, Part> = {
  style: [member(list, 'style', 'pipeDelimited', 'spaceDelimited')],
  explode: [member(list, 'explode', false, true)],
  allowReserved: [member(query, 'allowReserved', true, false)],
  allowEmptyValue: [member(query, 'allowEmptyValue', true, false)],
  mediaType: [
    {
      without: query,
      with: { name: 'q', in: 'query', content: json },
      other: {
        name: 'q',
        in: 'query',
        content: { 'application/xml': { schema: text } },
      },
    },
  ],
};

const sunset = { ...query, deprecated: true };

export const lifecycleEdits: EditTable<Lifecycle, Part> = {
  deprecated: [member(query, 'deprecated', true, false)],
  deprecatedSince: {
    silent: 'When a part became deprecated promises nothing more.',
  },
  sunset: [member(sunset, 'x-sunset', '2027-06-30', '2027-03-31')],
  notice: [member(sunset, 'x-deprecated-reason', 'Slow.', 'Unsafe.')],
  stability: [member(query, 'x-stability-level', 'beta', 'alpha')],
};

const form = {
  schema: {
    type: 'object',
    properties: { a: { type: 'array', items: text } },
  },
};

function encoded(encoding: Part): Part {
  return { ...form, encoding: { a: encoding } };
}

function encodingEdit(name: string, value: unknown, other: unknown) {
  return {
    without: encoded({}),
    with: encoded({ [name]: value }),
    other: encoded({ [name]: other }),
  };
}

export const encodingEdits: EditTable<Encoding, Part> = {
  mediaTypes: [encodingEdit('contentType', 'image/png', 'image/gif')],
  style: [encodingEdit('style', 'pipeDelimited', 'spaceDelimited')],
  explode: [encodingEdit('explode', false, true)],
  allowReserved: [encodingEdit('allowReserved', true, false)],
  headers: [
    encodingEdit(
      'headers',
      { 'x-a': { required: true, schema: text } },
      { 'x-b': { required: true, schema: text } },
    ),
  ],
  place: whereWritten,
};

export const contentEdits: EditTable<Content, Part> = {
  mediaType: { silent: 'The key of its body; the table of bodies has it.' },
  schema: [member({}, 'schema', text, number)],
  itemSchema: [member({}, 'itemSchema', text, number)],
  encodings: [
    {
      without: form,
      with: encoded({ contentType: 'image/png' }),
      other: encoded({ contentType: 'image/gif' }),
    },
  ],
  placeEncodings: ['itemEncoding', 'prefixEncoding'].map(name => {
    const said = (contentType: string) => ({
      ...form,
      [name]: name === 'itemEncoding' ? { contentType } : [{ contentType }],
    });
    return { without: form, with: said('image/png'), other: said('image/gif') };
  }),
  place: whereWritten,
};

export const bodyEdits: EditTable<RequestBody, Part> = {
  required: [member({ content: json }, 'required', true, false)],
  contents: [
    demanded({ content: json }, 'content', { 'text/csv': { schema: text } }),
    {
      without: { content: json },
      with: { content: { ...json, 'text/csv': {} } },
      other: { content: { ...json, 'text/plain': {} } },
    },
  ],
  place: whereWritten,
};

export const headerEdits: EditTable<Header, Part> = {
  name: { silent: 'The key of its response; the table of responses has it.' },
  required: [member({ schema: text }, 'required', true, false)],
  deprecated: [member({ schema: text }, 'deprecated', true, false)],
  lifecycle: { silent: 'A table of its own.' },
  serialization: [
    member({ schema: { type: 'object' } }, 'explode', true, false),
  ],
  schema: [member({}, 'schema', text, number)],
  place: whereWritten,
};

const link = { operationId: 'listValues' };

export const linkEdits: EditTable<Link, Part> = {
  name: { silent: 'The key of its response; the table of responses has it.' },
  target: [demanded(link, 'operationId', 'putValues')],
  values: [
    member(link, 'parameters', { id: '$response.body#/id' }, { id: 'x' }),
  ],
  place: whereWritten,
};

const done = { description: 'Done.' };

export const responseEdits: EditTable<Response, Part> = {
  status: {
    silent: 'The key of its operation; the table of operations has it.',
  },
  contents: [member(done, 'content', json, { 'text/csv': { schema: text } })],
  headers: [
    member(
      done,
      'headers',
      { 'x-a': { required: true, schema: text } },
      { 'x-b': { required: true, schema: text } },
    ),
  ],
  links: [member(done, 'links', { next: link }, { last: link })],
  place: whereWritten,
};

const operation = { operationId: 'putValues', responses: { '200': done } };
const callback = (path: string) => ({
  changed: { [path]: { post: { responses: { '200': done } } } },
});

export const operationEdits: EditTable<HttpOperation, Part> = {
  kind: derived,
  identity: derived,
  name: derived,
  initiator: { silent: 'A webhook is another operation than a path.' },
  operationId: [
    member({ responses: { '200': done } }, 'operationId', 'a', 'b'),
  ],
  deprecated: [member(operation, 'deprecated', true, false)],
  lifecycle: [
    member(
      { ...operation, deprecated: true },
      'x-sunset',
      '2027-06-30',
      '2027-03-31',
    ),
    member(operation, 'x-stability-level', 'beta', 'alpha'),
  ],
  place: whereWritten,
  parameters: [
    member(operation, 'parameters', [query], [{ ...query, name: 'p' }]),
  ],
  method: { silent: 'The key of its path; the table of documents has it.' },
  address: [
    member(
      operation,
      'callbacks',
      callback('{$request.body#/a}'),
      callback('{$request.body#/b}'),
    ),
  ],
  requestBody: [
    member(
      operation,
      'requestBody',
      { content: json },
      {
        content: { 'text/csv': { schema: text } },
      },
    ),
  ],
  responses: [
    demanded(operation, 'responses', { '201': done }),
    {
      without: operation,
      with: { ...operation, responses: { '200': done, '404': done } },
      other: { ...operation, responses: { '200': done, '409': done } },
    },
  ],
  security: [member(operation, 'security', [{ key: [] }], [{ token: [] }])],
  servers: [member(operation, 'servers', [{ url: '/a' }], [{ url: '/b' }])],
  ownServers: derived,
};
