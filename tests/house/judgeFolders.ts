import { posix } from 'node:path';
import type { HouseRules, Violation } from './houseRules';
import { isTest, violation } from './judgedFile';
import type { JudgedFile } from './judgedFile';

/** The folders of a plugin import each other along its arrows only. */
export function judgePluginFolders(
  rules: HouseRules,
  file: JudgedFile,
): readonly Violation[] {
  const { reason, sources } = rules.pluginFolders;
  const found = Object.entries(sources).find(([source]) =>
    file.path.startsWith(source),
  );
  if (!found || isTest(file.path)) return [];
  const [source, arrows] = found;
  const from = folderBelow(source, file.path);
  // What lies beside the folders puts them together, or is a word of all.
  if (from === null) return [];
  const allowed = arrows[from];
  if (!allowed) {
    return violation(
      file,
      0,
      `lies in ${from}, which has no arrows in dependency-bans.json`,
      reason,
    );
  }
  return file.facts.imports.flatMap(({ module, line }) => {
    if (!module.startsWith('.')) return [];
    const target = posix.join(posix.dirname(file.path), module);
    const to = folderBelow(source, `${target}/`);
    const isFolder = to !== null && Object.hasOwn(arrows, to);
    return !isFolder || to === from || allowed.includes(to)
      ? []
      : violation(file, line, `${from} imports ${to}`, reason);
  });
}

function folderBelow(source: string, path: string): string | null {
  const [folder, ...rest] = path.slice(source.length).split('/');
  return folder && rest.length > 0 ? folder : null;
}

/** One import, as the folders beside each other that it leads from and to. */
interface FolderArrow {
  readonly from: string;
  readonly to: string;
  readonly file: JudgedFile;
  readonly line: number;
  readonly module: string;
}

/** Folders beside each other that import each other, each named once. */
export function judgeSiblingFolders(
  rules: HouseRules,
  files: readonly JudgedFile[],
): readonly Violation[] {
  const folders = new Set(files.flatMap(file => foldersAbove(file.path)));
  const arrows = files
    .filter(file => file.home && !isTest(file.path))
    .flatMap(file => arrowsOf(file, folders));
  const known = new Set(arrows.map(arrow => `${arrow.from} ${arrow.to}`));
  const seen = new Set<string>();
  return arrows.flatMap(({ from, to, file, line, module }) => {
    const pair = [from, to].sort().join(' ');
    if (!known.has(`${to} ${from}`) || seen.has(pair)) return [];
    seen.add(pair);
    return violation(
      file,
      line,
      `imports ${module}, and ${posix.basename(to)} imports ${posix.basename(from)} back`,
      rules.siblingFolders.reason,
    );
  });
}

function arrowsOf(
  file: JudgedFile,
  folders: ReadonlySet<string>,
): readonly FolderArrow[] {
  return file.facts.imports.flatMap(({ module, line }) => {
    if (!module.startsWith('.')) return [];
    const target = posix.join(posix.dirname(file.path), module);
    const from = posix.dirname(file.path).split('/');
    const to = (folders.has(target) ? target : posix.dirname(target)).split(
      '/',
    );
    const shared = from.findIndex((part, index) => part !== to[index]);
    // The one holds the other: a folder and what lies in it are no siblings.
    if (shared === -1 || shared >= to.length) return [];
    return [
      {
        from: from.slice(0, shared + 1).join('/'),
        to: to.slice(0, shared + 1).join('/'),
        file,
        line,
        module,
      },
    ];
  });
}

function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
