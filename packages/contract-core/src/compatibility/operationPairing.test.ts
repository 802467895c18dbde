import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';
import { exampleLine } from './ruleExample';

function linesBetween(base: string, revision: string): readonly string[] {
  const { findings, problems } = compareVersions(
    { file: 'base.yaml', text: base, references: [] },
    { file: 'revision.yaml', text: revision, references: [] },
  );
  expect(problems).toEqual([]);
  return findings.map(exampleLine);
}

function documentOf(
  paths: readonly string[],
  server?: string,
  query = 'page',
): string {
  return JSON.stringify({
    openapi: '3.0.3',
    ...(server === undefined ? {} : { servers: [{ url: server }] }),
    paths: Object.fromEntries(
      paths.map(path => [
        path,
        {
          get: {
            parameters: [{ name: query, in: 'query', schema: {} }],
            responses: { 200: { description: 'Done.' } },
          },
        },
      ]),
    ),
  });
}

describe('paths that name one address twice', () => {
  const twice = ['/orders/{id}', '/orders/{number}', '/orders'];

  it('are read, and paired as they are written', () => {
    expect(
      linesBetween(documentOf(twice), documentOf([...twice].reverse())),
    ).toEqual([]);
  });

  it('lose the one that goes', () => {
    expect(linesBetween(documentOf(twice), documentOf(twice.slice(1)))).toEqual(
      [
        'error operation-removed: The operation was removed (GET /orders/{id}). [none, narrower, structural]',
      ],
    );
  });
});

describe('a base path', () => {
  const paths = ['/', '/orders', '/orders/{id}', '/lines', '/lines/{id}'];
  const behind = (prefix: string) => paths.map(path => `${prefix}${path}`);

  it.each([
    ['', '/api/v1', 'begin with /api/v1 now'],
    ['/api/v1', '', 'no longer begin with /api/v1'],
    ['/v1', '/v2', 'begin with /v2 instead of /v1'],
    ['/t/{tenant}', '', 'no longer begin with /t/{tenant}'],
  ])('from "%s" to "%s" is one change', (from, to, words) => {
    expect(
      linesBetween(documentOf(behind(from)), documentOf(behind(to))),
    ).toEqual([
      `error base-path-changed: All paths ${words}, and the servers do not make up for it. [none, incomparable, structural]`,
    ]);
  });

  it('hides nothing that changed behind it', () => {
    expect(
      linesBetween(
        documentOf(behind('')),
        documentOf(behind('/v2').slice(0, 4), undefined, 'limit'),
      ).map(line => line.split(':')[0]),
    ).toEqual([
      'error base-path-changed',
      'error operation-removed',
      'warn request-parameter-removed',
      'info request-optional-parameter-added',
    ]);
  });

  it('that servers make up for is no break', () => {
    expect(
      linesBetween(
        documentOf(behind(''), 'https://api.example/v1'),
        documentOf(behind('/v1'), 'https://api.example'),
      ),
    ).toEqual([
      'info base-path-moved: All paths begin with /v1 now; the servers make up for it. [none, none, structural]',
    ]);
  });

  it('is none where only some paths moved', () => {
    expect(
      linesBetween(
        documentOf(paths),
        documentOf([...paths.slice(0, 2), ...behind('/v1').slice(2)]),
      ).map(line => line.split(':')[0]),
    ).toEqual([
      ...Array(3).fill('error operation-removed'),
      ...Array(3).fill('info operation-added'),
    ]);
  });
});
