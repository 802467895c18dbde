import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildCommand } from './builtCommand';
import type { BuiltCommand } from './builtCommand';

const contract = `openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
paths: {}
`;

/** Libraries that take hundreds of milliseconds to load. */
const heavy = /node_modules\/(@stoplight|@asyncapi)\//u;

/** What validates and selects the entities of an estate, and reads expressions. */
const needless = /node_modules\/(ajv|picomatch|jsonata)\//u;

let command: BuiltCommand;
let folder: string;

beforeAll(async () => {
  command = await buildCommand();
  folder = await mkdtemp(join(tmpdir(), 'loaded-code-'));
  await writeFile(join(folder, 'a.yaml'), contract);
});

afterAll(async () => {
  await command?.remove();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** Sources by the file of the bundle that holds them. */
async function bundledSources(): Promise<ReadonlyMap<string, string[]>> {
  const built = JSON.parse(
    await readFile(join(command.folder, 'dist/metafile.json'), 'utf8'),
  ) as Record<string, { inputs: Record<string, unknown> }>;
  return new Map(
    Object.entries(built).map(([path, output]) => [
      basename(path),
      Object.keys(output.inputs),
    ]),
  );
}

/**
 * Sources inside the bundle files that a command line really loaded: Node.js writes
 * down every script that it ran.
 */
async function loadedSources(...commandLine: string[]): Promise<string[]> {
  const coverage = await mkdtemp(join(folder, 'coverage-'));
  const ended = await command.run(commandLine, {
    workingDirectory: folder,
    environment: { NODE_V8_COVERAGE: coverage },
  });
  expect(ended).toMatchObject({ status: 0, stderr: '' });
  const byFile = await bundledSources();
  const reports = await readdir(coverage);
  const loaded = new Set<string>();
  for (const report of reports) {
    const { result } = JSON.parse(
      await readFile(join(coverage, report), 'utf8'),
    ) as { result: { url: string }[] };
    for (const { url } of result) loaded.add(basename(url));
  }
  return [...loaded].flatMap(file => byFile.get(file) ?? []);
}

it('diff loads the engine, and neither Spectral nor the AsyncAPI parser', async () => {
  const sources = await loadedSources('diff', 'a.yaml', 'a.yaml');
  expect(sources.filter(source => heavy.test(source))).toEqual([]);
  expect(sources.some(source => source.endsWith('runDiff.ts'))).toBe(true);
});

it('diff loads no library that only other commands need', async () => {
  const sources = await loadedSources('diff', 'a.yaml', 'a.yaml');
  expect(sources.filter(source => needless.test(source))).toEqual([]);
});

it('only the file of the lint child holds them, so the look above can find them', async () => {
  const heavyFiles = [...(await bundledSources())]
    .filter(([, sources]) => sources.some(source => heavy.test(source)))
    .map(([file]) => file);
  expect(heavyFiles).toEqual(['lintChild.cjs']);
});

it('no file of the bundle holds machinery of tests', async () => {
  const sources = [...(await bundledSources()).values()].flat();
  expect(
    sources.filter(source => /(^|\/)(testing|tests)\//u.test(source)),
  ).toEqual([]);
});
