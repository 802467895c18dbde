import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../compatibility/compareVersions';
import { editsOf } from './fieldEdits';
import { schemaEdits } from './schemaEdits';
import type { SchemaText } from './schemaEdits';

/** The schema as a property of what is sent and of what comes back. */
function documentWith(schema: SchemaText): string {
  const content = {
    'application/json': {
      schema: {
        type: 'object',
        required: ['value'],
        properties: { value: schema },
      },
    },
  };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Edits', version: '1' },
    paths: {
      '/values': {
        put: {
          requestBody: { required: true, content },
          responses: { '200': { description: 'Values.', content } },
        },
      },
    },
  });
}

function directionsOf(base: SchemaText, revision: SchemaText) {
  const { findings, problems } = compareVersions(
    { file: 'base.json', text: documentWith(base), references: [] },
    { file: 'revision.json', text: documentWith(revision), references: [] },
  );
  expect(problems).toEqual([]);
  return new Set(findings.map(finding => finding.direction));
}

/** `readOnly` plays no role in responses, `writeOnly` none in requests. */
const oneSided: Readonly<Record<string, readonly string[]>> = {
  readOnly: ['request'],
  writeOnly: ['response'],
};

describe('every edit of every field of a schema has an answer', () => {
  it.each(editsOf(schemaEdits))('$title', ({ title, base, revision }) => {
    const [field] = title.split(' ');
    expect([...directionsOf(base, revision)].sort()).toEqual(
      oneSided[field] ?? ['request', 'response'],
    );
  });
});
