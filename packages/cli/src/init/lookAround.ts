import { basename } from 'node:path';
import { currentBranch, openWorkingTree } from '@interlock/contract-io';
import type { StarterTerms } from './starterFiles';

/** Larger files are contracts of vendors or data; none of them is an entity. */
const mostCharactersOfEntities = 1_000_000;

/** Folders whose files belong to Interlock or to tools, not to the estate. */
const toolFolders = /^(rulesets|node_modules|\.[^/]*)\//u;

/**
 * What a first configuration can say by looking: files that hold catalog
 * entities or contracts, as globs over the folders that they stand in.
 */
export async function lookAround(
  root: string,
): Promise<Omit<StarterTerms, 'group'>> {
  const source = await openWorkingTree(root);
  const listed = (await source.list()).filter(
    ({ path, size }) =>
      size <= mostCharactersOfEntities && !toolFolders.test(path),
  );
  const documents = listed.filter(({ path }) => /\.(ya?ml|json)$/u.test(path));
  const texts = await source.read(documents.map(({ path }) => path));
  const holding = (looksRight: (text: string) => boolean) =>
    [...texts].flatMap(([path, text]) => (looksRight(text) ? [path] : []));
  const metadata = listed.flatMap(({ path }) =>
    path.endsWith('.edmx') ? [path] : [],
  );
  return {
    name: nameOf(root),
    protectedBranch: (await currentBranch(root)) || 'main',
    entities: globsOver(holding(isEntity)),
    contracts: globsOver([...holding(isContract), ...metadata]),
  };
}

function isEntity(text: string): boolean {
  return /^apiVersion:\s*['"]?(backstage\.io|interlock\.dev)\//mu.test(text);
}

function isContract(text: string): boolean {
  return /^\s*\{?\s*['"]?(openapi|swagger|asyncapi)['"]?\s*:\s*['"]?\d/mu.test(
    text,
  );
}

/** One glob for each top folder, over the endings that were found in it. */
function globsOver(paths: readonly string[]): readonly string[] {
  const endings = new Map<string, Set<string>>();
  const atRoot: string[] = [];
  for (const path of paths) {
    const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
    if (folder === '') {
      atRoot.push(path);
      continue;
    }
    const ending = path.slice(path.lastIndexOf('.') + 1);
    endings.set(folder, (endings.get(folder) ?? new Set()).add(ending));
  }
  const globs = [...endings].map(([folder, found]) => {
    const [first = '', ...others] = [...found].sort();
    const ending =
      others.length === 0 ? first : `{${[first, ...others].join(',')}}`;
    return `${folder}/**/*.${ending}`;
  });
  return [...atRoot, ...globs].sort();
}

/** The folder's name as an id: lower case, with single dashes. */
function nameOf(root: string): string {
  const name = basename(root)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 63);
  return name === '' ? 'estate' : name;
}
