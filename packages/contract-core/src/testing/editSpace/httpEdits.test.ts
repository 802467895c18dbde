import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../compatibility/compareVersions';
import { editsOf } from './fieldEdits';
import type { Edit } from './fieldEdits';
import {
  documentEdits,
  flowEdits,
  schemeEdits,
  serverEdits,
  variableEdits,
} from './httpDocumentEdits';
import {
  bodyEdits,
  contentEdits,
  encodingEdits,
  headerEdits,
  lifecycleEdits,
  linkEdits,
  operationEdits,
  parameterEdits,
  responseEdits,
  serializationEdits,
} from './httpEdits';
import type { Part } from './httpEdits';

const done = { description: 'Done.' };
const apiKey = { type: 'apiKey', in: 'header', name: 'x-key' };

/** The smallest document that holds a part of each kind at its place. */
function documentOf(
  part: Part,
  operation: Part,
  scheme: Part = apiKey,
): string {
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Edits', version: '1.0.0' },
    ...part,
    paths: {
      '/values': {
        get: { operationId: 'listValues', responses: { '200': done } },
        put: { responses: { '200': done }, ...operation },
      },
    },
    components: {
      securitySchemes: {
        key: scheme,
        token: { type: 'http', scheme: 'bearer' },
      },
    },
  });
}

const inBody = (content: Part) => ({
  content: { 'application/x-www-form-urlencoded': content },
});
const inResponse = (response: Part) => ({ responses: { '200': response } });
const secured = { security: [{ key: [] }] };

/** Tables of edits with the place of their part in a document. */
const nodes: readonly [
  string,
  readonly Edit<Part>[],
  (part: Part) => string,
][] = [
  [
    'parameter',
    editsOf(parameterEdits),
    part => documentOf({}, { parameters: [part] }),
  ],
  [
    'serialization',
    editsOf(serializationEdits),
    part => documentOf({}, { parameters: [part] }),
  ],
  [
    'lifecycle',
    editsOf(lifecycleEdits),
    part => documentOf({}, { parameters: [part] }),
  ],
  ['body', editsOf(bodyEdits), part => documentOf({}, { requestBody: part })],
  [
    'content',
    editsOf(contentEdits),
    part =>
      documentOf(
        {},
        { requestBody: { content: { 'multipart/form-data': part } } },
      ),
  ],
  [
    'encoding',
    editsOf(encodingEdits),
    part => documentOf({}, { requestBody: inBody(part) }),
  ],
  [
    'response',
    editsOf(responseEdits),
    part => documentOf({}, inResponse(part)),
  ],
  [
    'header',
    editsOf(headerEdits),
    part => documentOf({}, inResponse({ ...done, headers: { 'x-a': part } })),
  ],
  [
    'link',
    editsOf(linkEdits),
    part => documentOf({}, inResponse({ ...done, links: { next: part } })),
  ],
  ['operation', editsOf(operationEdits), part => documentOf({}, part)],
  ['server', editsOf(serverEdits), part => documentOf({ servers: [part] }, {})],
  [
    'server variable',
    editsOf(variableEdits),
    part => documentOf({ servers: [part] }, {}),
  ],
  [
    'security scheme',
    editsOf(schemeEdits),
    part => documentOf({}, secured, part),
  ],
  ['flow', editsOf(flowEdits), part => documentOf({}, secured, part)],
  ['document', editsOf(documentEdits), part => documentOf(part, {})],
];

describe.each(nodes)('every edit of a %s has an answer', (_, edits, textOf) => {
  it.each(edits)('$title', ({ base, revision }) => {
    const { findings, problems } = compareVersions(
      { file: 'base.json', text: textOf(base), references: [] },
      { file: 'revision.json', text: textOf(revision), references: [] },
    );
    expect(problems).toEqual([]);
    const same =
      textOf(base) === textOf(revision) || meansTheSame(base, revision);
    expect(findings.length > 0).toBe(!same);
  });
});

/** `false` and an empty list of words are what is meant when nothing is written. */
function meansTheSame(base: Part, revision: Part): boolean {
  const plain = (part: Part) =>
    JSON.stringify(part, (key, value: unknown) =>
      value === false && key !== 'explode' ? undefined : value,
    );
  return plain(base) === plain(revision);
}
