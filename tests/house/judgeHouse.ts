import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import picomatch from 'picomatch';
import type {
  Ban,
  HouseRules,
  PackageArrows,
  SourceFile,
  Violation,
  WorkspacePackage,
} from './houseRules';
import { judgeCoreFolders } from './judgeCoreFolders';
import { judgeEntityReads } from './judgeEntityReaders';
import { judgePluginFolders, judgeSiblingFolders } from './judgeFolders';
import { isTest, violation } from './judgedFile';
import type { JudgedFile } from './judgedFile';
import { judgeTesting } from './judgeTesting';
import { readSourceFacts } from './readImports';
import type { Import } from './readImports';

/** Every place of the sources that breaks a rule of the house. */
export function judgeHouse(
  rules: HouseRules,
  packages: readonly WorkspacePackage[],
  files: readonly SourceFile[],
): readonly Violation[] {
  const judged = files.map(file => ({
    ...file,
    facts: readSourceFacts(file),
    home: homeOf(file.path, packages),
  }));
  return [
    ...packages.flatMap(workspace => judgeManifest(rules, workspace)),
    ...judged.flatMap(file => [
      ...judgeArrows(rules, packages, file),
      ...judgeRelative(file),
      ...rules.bans.flatMap(ban => judgeBan(ban, file)),
      ...judgeCoreFolders(rules, file),
      ...judgePluginFolders(rules, file),
      ...judgeTesting(file),
      ...judgeName(rules, file),
      ...judgeComposition(file),
      ...judgeEntityReads(rules, file),
    ]),
    ...judgeSiblingFolders(rules, judged),
  ];
}

function homeOf(
  path: string,
  packages: readonly WorkspacePackage[],
): WorkspacePackage | null {
  return (
    packages.find(workspace => path.startsWith(`${workspace.folder}/`)) ?? null
  );
}

function judgeManifest(
  rules: HouseRules,
  { folder, manifest }: WorkspacePackage,
): readonly Violation[] {
  const name = manifest.name ?? '';
  const arrows = rules.packages[name];
  const broken: readonly (readonly [boolean, string, string])[] = [
    [
      manifest.private !== true,
      'is not private',
      'Nothing of this repository is published.',
    ],
    [
      !name.startsWith('@interlock/'),
      'is not named @interlock/…',
      'Our packages are told by their scope.',
    ],
    [
      !manifest.backstage?.role,
      'has no backstage.role',
      'Backstage builds a package by its role.',
    ],
    [
      !arrows,
      'has no arrows in dependency-bans.json',
      'What a package may import is decided before it imports.',
    ],
    ...Object.keys(manifest.dependencies ?? {})
      .filter(dependency => dependency.startsWith('@interlock/'))
      .map(
        dependency =>
          [
            !mayImport(arrows, dependency, true),
            `depends on ${dependency}`,
            arrows?.reason ?? '',
          ] as const,
      ),
  ];
  return broken
    .filter(([isBroken]) => isBroken)
    .map(([, what, reason]) => ({
      file: `${folder}/package.json`,
      line: 0,
      what,
      reason,
    }));
}

function mayImport(
  arrows: PackageArrows | undefined,
  name: string,
  typeOnly: boolean,
): boolean {
  if (!arrows) return false;
  const types = typeOnly ? (arrows.mayImportTypes ?? []) : [];
  return [...arrows.mayImport, ...types].includes(name);
}

function judgeArrows(
  rules: HouseRules,
  packages: readonly WorkspacePackage[],
  file: JudgedFile,
): readonly Violation[] {
  return file.facts.imports
    .filter(found => found.module.startsWith('@interlock/'))
    .flatMap(found => judgeArrow(rules, packages, file, found));
}

function judgeArrow(
  rules: HouseRules,
  packages: readonly WorkspacePackage[],
  file: JudgedFile,
  found: Import,
): readonly Violation[] {
  if (/\/src(\/|$)/u.test(found.module)) {
    return violation(
      file,
      found.line,
      `imports ${found.module}`,
      'A package is imported by its name; what lies in its src is its own.',
    );
  }
  const name = packageName(packages, found.module);
  // Tests of the whole, below tests/, belong to no package and may use any.
  if (!file.home || file.home.manifest.name === name) return [];
  const arrows = rules.packages[file.home.manifest.name ?? ''];
  // What a package offers to tests is for the tests of every other one.
  const isForTests = isTest(file.path) && found.module === `${name}/testing`;
  if (!isForTests && !mayImport(arrows, name, found.typeOnly)) {
    return violation(file, found.line, `imports ${name}`, arrows?.reason ?? '');
  }
  return isDeclared(file.home, name, isTest(file.path))
    ? []
    : violation(
        file,
        found.line,
        `imports ${name}, which its package.json does not name`,
        'A dependency that is not declared is missing in the next build.',
      );
}

function packageName(
  packages: readonly WorkspacePackage[],
  module: string,
): string {
  const target = packages.find(
    ({ manifest }) =>
      module === manifest.name || module.startsWith(`${manifest.name}/`),
  );
  return target?.manifest.name ?? module;
}

function isDeclared(
  { manifest }: WorkspacePackage,
  name: string,
  test: boolean,
): boolean {
  return (
    Object.hasOwn(manifest.dependencies ?? {}, name) ||
    (test && Object.hasOwn(manifest.devDependencies ?? {}, name))
  );
}

/** A path that leaves the package would get around every arrow. */
function judgeRelative(file: JudgedFile): readonly Violation[] {
  return file.facts.imports.flatMap(found => {
    if (!found.module.startsWith('.')) return [];
    const target = posix.join(posix.dirname(file.path), found.module);
    const inside = file.home
      ? target.startsWith(`${file.home.folder}/`)
      : !/^(packages|plugins)\//u.test(target);
    return inside
      ? []
      : violation(
          file,
          found.line,
          `imports ${found.module}`,
          'Packages are imported by name, never by a path into them.',
        );
  });
}

function judgeBan(ban: Ban, file: JudgedFile): readonly Violation[] {
  if (!picomatch.isMatch(file.path, [...ban.from])) return [];
  if (ban.exceptTests && isTest(file.path)) return [];
  const modules = file.facts.imports
    .filter(found => isBannedModule(ban, found))
    .flatMap(found =>
      violation(file, found.line, `imports ${found.module}`, ban.reason),
    );
  const globals = file.facts.globals
    .filter(
      use =>
        ban.globals.includes(use.expression) ||
        ban.globals.includes(use.expression.replace(/\..*$/u, '')),
    )
    .map(use => ({
      file: file.path,
      line: use.line,
      what: `uses ${use.expression}`,
      reason: ban.reason,
    }));
  return [...modules, ...unique(globals)];
}

function isBannedModule(ban: Ban, found: Import): boolean {
  if (ban.nodeBuiltIns && builtinModules.includes(found.module)) return true;
  return ban.modules.some(pattern =>
    new RegExp(
      `^${pattern.replace(/[.+?^${}()|[\]\\/]/gu, '\\$&').replaceAll('*', '.*')}$`,
      'u',
    ).test(found.module),
  );
}

/** `process.env` is one use, though both it and `process` are seen. */
function unique(violations: readonly Violation[]): readonly Violation[] {
  const seen = new Set<string>();
  return violations.filter(({ line, what }) => {
    const key = `${line} ${what.replace(/\..*$/u, '')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function judgeName(rules: HouseRules, file: JudgedFile): readonly Violation[] {
  const parts = file.path
    .slice(file.home ? file.home.folder.length + 1 : 0)
    .split('/')
    .map(part => part.replace(/\..*$/u, '').toLowerCase());
  const banned = parts.find(part => rules.names.banned.includes(part));
  return banned
    ? violation(file, 0, `is named ${banned}`, rules.names.reason)
    : [];
}

/** `app` and `backend` put things together; nobody may take things out of them. */
function judgeComposition(file: JudgedFile): readonly Violation[] {
  const isEntry = /^packages\/(app|backend)\/src\/index\.tsx?$/u.test(
    file.path,
  );
  return isEntry
    ? file.facts.exports.flatMap(line =>
        violation(
          file,
          line,
          'exports something',
          'Composition packages export nothing.',
        ),
      )
    : [];
}
