import { defaultParseLimits, readDocument } from '@interlock/contract-core';
import type { Problem, SyntaxNode } from '@interlock/contract-core';
import { posix } from 'node:path';
import type { LintRequest } from '../lintRequest';

const typeMembers = {
  openapi: ['openapi', 'swagger'],
  asyncapi: ['asyncapi'],
} as const;

const typeNames = { openapi: 'OpenAPI', asyncapi: 'AsyncAPI' } as const;

/** The documents of a request, or why they cannot be linted. */
export type ReadContract =
  | { readonly ok: true; readonly documents: ContractDocuments }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** By the path that people know; the linted document comes first. */
export type ContractDocuments = ReadonlyMap<string, SyntaxNode>;

/**
 * Reads what a request hands in. It is refused for its syntax, for limits (an
 * alias bomb must not reach a library that follows each alias), and for a type
 * that is none of the two.
 */
export function readContract(request: LintRequest): ReadContract {
  const main = readDocument(request.file, request.text, defaultParseLimits);
  const folder = posix.dirname(request.file);
  const byFile = new Map<string, SyntaxNode>();
  const problems: Problem[] = [];
  if (main.ok) {
    byFile.set(request.file, main.root);
    const found = [...main.root.entries()].map(([name]) => name);
    problems.push(...typeProblems(request, found));
  } else {
    problems.push(main.problem);
  }
  for (const { path, text } of request.references) {
    const file = posix.join(folder, path);
    const read = readDocument(file, text, defaultParseLimits);
    if (read.ok) byFile.set(file, read.root);
    else problems.push(read.problem);
  }
  return problems.length === 0
    ? { ok: true, documents: byFile }
    : { ok: false, problems };
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
