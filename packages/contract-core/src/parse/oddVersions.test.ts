import { describe, expect, it } from 'vitest';
import { parseContract } from './parseContract';

function notesOf(text: string): readonly string[] {
  const parsed = parseContract({ file: 'api.yaml', text, references: [] });
  if (!parsed.ok) throw new Error(parsed.problems[0].message);
  return parsed.contract.descriptor.notes.map(
    ({ location, message }) => `${location.pointer}: ${message}`,
  );
}

function odd(version: string, title: string): string {
  return `The version ${version} is spelled oddly or does not fit the document, which is read as ${title}.`;
}

describe('a version that is not spelled as the specification does', () => {
  it.each([
    ['openapi: 3.1.0', []],
    ['openapi: 3.0', []],
    ["swagger: '2.0'", []],
    ['openapi: v3.1', [`/openapi: ${odd('v3.1', 'OpenAPI 3.1')}`]],
    ['openapi: 3.7.0', [`/openapi: ${odd('3.7.0', 'OpenAPI 3.2')}`]],
    ["swagger: '3.0.0'", [`/swagger: ${odd('3.0.0', 'OpenAPI 3.0')}`]],
    [
      'openapi: 3.0.0\ndefinitions: {}',
      [`/openapi: ${odd('3.0.0', 'Swagger 2.0')}`],
    ],
  ])('%s is read with a note where it is odd', (text, notes) => {
    expect(notesOf(text)).toEqual(notes);
  });
});
