import { posix } from 'node:path';
import { valueMapFilesOf, type EstateFile } from '@interlock/contract-core';
import {
  collectReferences,
  fileReader,
  openSource,
} from '@interlock/contract-io';
import type { Answer } from '@interlock/plugin-integration-catalog-common';
import type { CatalogContext } from '../catalogContext';
import { requireRead, type LoadedSource } from '../estate/estateReader';
import { readSourceFiles } from '../store/sources';

type SourceFiles = Answer<'getEstateFiles'>['sources'][number];

/**
 * The files that each source has in force: entities and configuration as the
 * database keeps them, and at the commit in force the documents of contracts with
 * all that they refer to, overlays, mapping sheets and shared value maps. What a
 * name leads to and is not there is left out; whoever reads it says so.
 */
export async function readEstateFilesInForce(
  context: Pick<CatalogContext, 'database' | 'estate' | 'sources'>,
): Promise<Answer<'getEstateFiles'>> {
  const { sources } = requireRead(await context.estate.read());
  const read: SourceFiles[] = [];
  for (const source of sources) read.push(await filesOf(context, source));
  return { sources: read };
}

async function filesOf(
  { database, sources }: Pick<CatalogContext, 'database' | 'sources'>,
  { stored, project, estate }: LoadedSource,
): Promise<SourceFiles> {
  const kept = await readSourceFiles(database, stored.name);
  const configured = sources.find(({ name }) => name === stored.name);
  const commit = stored.inForce;
  const reader = fileReader(
    await openSource({
      root: configured?.root ?? '',
      ref: commit ?? configured?.ref ?? null,
    }),
  );
  const found = new Map(kept.map(file => [file.path, file.text]));
  const take = async (path: string): Promise<string | null> => {
    const known = found.get(path) ?? (await reader(path));
    if (known !== null) found.set(path, known);
    return known;
  };
  for (const { file, bindings = '' } of estate.contracts) {
    const text = await take(file);
    if (bindings !== '') await take(bindings);
    if (text === null) continue;
    for (const { path } of await collectReferences(file, text, reader)) {
      await take(posix.join(posix.dirname(file), path));
    }
  }
  for (const { mapping } of estate.integrations) {
    const text = mapping === '' ? null : await take(mapping);
    if (text === null) continue;
    for (const path of valueMapFilesOf({ path: mapping, text })) {
      await take(path);
    }
  }
  return {
    source: stored.name,
    commit,
    entities: [...project.entities],
    files: sorted(found),
  };
}

function sorted(files: ReadonlyMap<string, string>): readonly EstateFile[] {
  return [...files]
    .map(([path, text]) => ({ path, text }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}
