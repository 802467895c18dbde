import { valueMapFilesOf } from '@interlock/contract-core';
import type { Estate, EstateFile } from '@interlock/contract-core';
import type { EstateSource } from './estateSource';

/**
 * `files` with the mapping sheets that integrations name and the value maps that
 * these name, in the globs of the project or not. What is not there is left out:
 * the reader of the sheets says so.
 */
export async function withMappingFiles(
  source: EstateSource,
  files: readonly EstateFile[],
  { integrations }: Pick<Estate, 'integrations'>,
): Promise<readonly EstateFile[]> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const read = async (paths: readonly string[]) => {
    const missing = [...new Set(paths)].filter(
      path => path !== '' && !texts.has(path),
    );
    for (const [path, text] of await source.read(missing)) {
      texts.set(path, text);
    }
  };
  const sheets = integrations.map(({ mapping }) => mapping);
  await read(sheets);
  await read(
    [...new Set(sheets)].flatMap(path => {
      const text = texts.get(path);
      return text === undefined ? [] : valueMapFilesOf({ path, text });
    }),
  );
  return [...texts]
    .map(([path, text]) => ({ path, text }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}
