import { posix } from 'node:path';
import type { HouseRules, Violation } from './houseRules';
import { isTest, violation } from './judgedFile';
import type { JudgedFile } from './judgedFile';

const coreSource = 'packages/contract-core/src/';

/** The folders of the core import each other along the arrows only. */
export function judgeCoreFolders(
  rules: HouseRules,
  file: JudgedFile,
): readonly Violation[] {
  const from = coreFolderOf(file.path);
  // A test may feed one module with what another makes.
  if (from === null || isTest(file.path)) return [];
  const allowed = rules.coreFolders.mayImport[from];
  if (!allowed) {
    return violation(
      file,
      0,
      `lies in ${from}, which has no arrows in dependency-bans.json`,
      rules.coreFolders.reason,
    );
  }
  return file.facts.imports.flatMap(found => {
    if (!found.module.startsWith('.')) return [];
    const target = posix.join(posix.dirname(file.path), found.module);
    const to = coreFolderOf(`${target}/`);
    if (to === from || (to !== null && allowed.includes(to))) return [];
    return violation(
      file,
      found.line,
      `${from} imports ${to ?? 'the root of the package'}`,
      rules.coreFolders.reason,
    );
  });
}

/** Folder of the core that a path lies in; null outside and at its root. */
function coreFolderOf(path: string): string | null {
  if (!path.startsWith(coreSource)) return null;
  const [folder, ...rest] = path.slice(coreSource.length).split('/');
  return folder && rest.length > 0 ? folder : null;
}
