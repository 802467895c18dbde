import { valueMapFilesOf } from '@interlock/contract-core';
import type { Estate, EstateFile } from '@interlock/contract-core';
import { collectReferences, fileReader } from './collectReferences';
import type { EstateSource } from './estateSource';

/** What of an estate names files beside its entities. */
type NamingFiles = Pick<Estate, 'contracts'> &
  Partial<Pick<Estate, 'integrations'>>;

/**
 * `files` with what the contracts and mappings of the estate consist of besides:
 * documents that entities and release lists name, whatever those reach by a
 * local reference, overlays, mapping sheets and the shared value maps of these,
 * inside the globs of `interlock.yaml` or not. Sorted by path.
 */
export async function withContractFiles(
  source: EstateSource,
  files: readonly EstateFile[],
  { contracts, integrations = [] }: NamingFiles,
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
  for (const { file, releases, bindings = '' } of contracts) {
    if (bindings !== '') await readFile(bindings);
    for (const path of [file, ...releases.map(release => release.file)]) {
      const text = await readFile(path);
      if (text !== null) await collectReferences(path, text, readFile);
    }
  }
  for (const { mapping } of integrations) {
    const text = mapping === '' ? null : await readFile(mapping);
    if (text === null) continue;
    for (const path of valueMapFilesOf({ path: mapping, text })) {
      await readFile(path);
    }
  }
  return [...texts]
    .flatMap(([path, text]) => (text === null ? [] : [{ path, text }]))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}
