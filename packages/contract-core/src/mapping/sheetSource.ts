import type { EstateFile } from '../estate';
import { digestDocuments } from '../model';
import { readMappingSheet, valueMapFilesOf } from './readMappingSheet';
import type { ReadMappingSheet } from './readMappingSheet';

/** A sheet as a shell hands it over: its text, and those of the value maps that it names. */
export interface SheetSource {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly text: string;
  /** Shared value maps, with paths from the root; without those that are not there. */
  readonly valueMaps: readonly EstateFile[];
}

/**
 * The identity of a sheet's version: over its text and the shared value maps that
 * it names. A sheet that lies elsewhere with the same text is the same version.
 */
export function digestOfSheet({ text, valueMaps }: SheetSource): string {
  return digestDocuments([{ path: '', text }, ...valueMaps]);
}

/** Reads a sheet with the value maps that it names; null where it is not there. */
export async function collectSheet(
  file: string,
  readFile: (path: string) => Promise<string | null>,
): Promise<SheetSource | null> {
  const text = await readFile(file);
  if (text === null) return null;
  const valueMaps: EstateFile[] = [];
  for (const path of [
    ...new Set(valueMapFilesOf({ path: file, text })),
  ].sort()) {
    const shared = await readFile(path);
    if (shared !== null) valueMaps.push({ path, text: shared });
  }
  return { file, text, valueMaps };
}

/** What a sheet says, with the entries of the value maps that it shares. */
export function readSheet({
  file,
  text,
  valueMaps,
}: SheetSource): ReadMappingSheet {
  return readMappingSheet(
    { path: file, text },
    new Map(valueMaps.map(map => [map.path, map.text])),
  );
}
