import type { Estate, EstateFile } from '@interlock/contract-core';
import { collectReferences, fileReader } from './collectReferences';
import type { EstateSource } from './estateSource';

/**
 * `files` with what the contracts of the estate consist of besides: documents
 * that entities and release lists name, and whatever those reach by a local
 * reference, inside the globs of `interlock.yaml` or not. Sorted by path.
 */
export async function withContractFiles(
  source: EstateSource,
  files: readonly EstateFile[],
  { contracts }: Pick<Estate, 'contracts'>,
): Promise<readonly EstateFile[]> {
  const texts = new Map<string, string | null>(
    files.map(({ path, text }) => [path, text]),
  );
  const readSource = fileReader(source);
  const readFile = async (path: string) => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const text = await readSource(path);
    texts.set(path, text);
    return text;
  };
  for (const { file, releases } of contracts) {
    for (const path of [file, ...releases.map(release => release.file)]) {
      const text = await readFile(path);
      if (text !== null) await collectReferences(path, text, readFile);
    }
  }
  return [...texts]
    .flatMap(([path, text]) => (text === null ? [] : [{ path, text }]))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}
