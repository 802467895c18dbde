import { posix } from 'node:path';
import type { HouseRules, Violation } from './houseRules';
import { isTest, violation } from './judgedFile';
import type { JudgedFile } from './judgedFile';

type ReadFile = Omit<JudgedFile, 'home'>;

/** Members of entities are read by the views alone. */
export function judgeEntityReads(
  { entityReaders }: HouseRules,
  file: ReadFile,
): readonly Violation[] {
  if (isReader(entityReaders, file.path) || isTest(file.path)) return [];
  const excepted = entityReaders.except[file.path]?.expressions ?? [];
  return file.facts.entityReads
    .filter(({ expression }) => !excepted.includes(expression))
    .flatMap(({ line, expression }) =>
      violation(
        file,
        line,
        `reads ${expression.replaceAll(/\s+/gu, ' ')}`,
        entityReaders.reason,
      ),
    );
}

/** An exception that excuses nothing any more would excuse the next read. */
export function judgeExceptedReads(
  { entityReaders }: HouseRules,
  files: readonly ReadFile[],
): readonly Violation[] {
  return Object.entries(entityReaders.except).flatMap(
    ([path, { expressions }]) => {
      const read = files
        .find(file => file.path === path)
        ?.facts.entityReads.map(({ expression }) => expression);
      return expressions
        .filter(expression => !read?.includes(expression))
        .map(expression => ({
          file: 'dependency-bans.json',
          line: 0,
          what: `excepts ${expression} of ${path}, which does not read it`,
          reason: entityReaders.reason,
        }));
    },
  );
}

/**
 * How many functions read the entities of each kind: its own view, or what all
 * kinds share where it has none, and every file that reads past them.
 */
export function countReaders(
  rules: HouseRules,
  kinds: readonly string[],
  files: readonly ReadFile[],
): Readonly<Record<string, number>> {
  const { entityReaders } = rules;
  const views = files
    .filter(({ path }) => isReader(entityReaders, path) && !isTest(path))
    .flatMap(({ text }) =>
      [...text.matchAll(/^export function (\w+)View\(/gmu)].map(
        ([, name]) => name?.toLowerCase() ?? '',
      ),
    );
  const past = files.filter(
    file => judgeEntityReads(rules, file).length > 0,
  ).length;
  const viewsOf = (kind: string) =>
    views.filter(name => name === kind.toLowerCase()).length;
  return Object.fromEntries(
    kinds.map(kind => [kind, (viewsOf(kind) || viewsOf('entity')) + past]),
  );
}

function isReader(
  { folders }: HouseRules['entityReaders'],
  path: string,
): boolean {
  return folders.includes(posix.dirname(path));
}
