import { defaultParseLimits, readDocument } from '@interlock/contract-core';
import type { Problem } from '@interlock/contract-core';
import { posix } from 'node:path';
import type { LintRequest } from '../lintRequest';

const typeMembers = {
  openapi: ['openapi', 'swagger'],
  asyncapi: ['asyncapi'],
} as const;

const typeNames = { openapi: 'OpenAPI', asyncapi: 'AsyncAPI' } as const;

/**
 * What keeps the documents of a request from being linted: syntax, limits (an
 * alias bomb must not reach a library that follows each alias), or a type that
 * is none of the two.
 */
export function findDocumentProblems(request: LintRequest): readonly Problem[] {
  const main = readDocument(request.file, request.text, defaultParseLimits);
  const folder = posix.dirname(request.file);
  const references = request.references
    .map(({ path, text }) =>
      readDocument(posix.join(folder, path), text, defaultParseLimits),
    )
    .flatMap(read => (read.ok ? [] : [read.problem]));
  if (!main.ok) return [main.problem, ...references];
  const found = [...main.root.entries()].map(([name]) => name);
  return [...typeProblems(request, found), ...references];
}

function typeProblems(
  request: LintRequest,
  members: readonly string[],
): readonly Problem[] {
  const { file, contractType } = request;
  if (typeMembers[contractType].some(name => members.includes(name))) return [];
  const wanted = typeNames[contractType];
  const other = contractType === 'openapi' ? 'asyncapi' : 'openapi';
  const isOther = typeMembers[other].some(name => members.includes(name));
  return [
    {
      code: 'unknown-format',
      message: isOther
        ? `${file} is an ${typeNames[other]} document, but it is linted as ${wanted}.`
        : `${file} is neither an OpenAPI nor an AsyncAPI document: it has none of the members openapi, swagger, asyncapi at its top.`,
      remedy: isOther
        ? `Use the ruleset for ${typeNames[other]}, or correct the type of the API.`
        : `Name the version at the top of the document, for example "${contractType}: ${contractType === 'openapi' ? '3.1.0' : '3.0.0'}".`,
      file,
      pointer: '',
      line: 1,
      column: 1,
    },
  ];
}
