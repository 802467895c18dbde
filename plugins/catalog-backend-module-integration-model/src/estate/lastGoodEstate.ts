import type { Entity } from '@backstage/catalog-model';
import {
  buildEstate,
  checkEntity,
  checkEstate,
  digestDocuments,
  projectFileName,
  readEntities,
  readProjectConfiguration,
} from '@interlock/contract-core';
import type {
  EstateEntity,
  EstateFile,
  Problem,
  ProjectConfiguration,
} from '@interlock/contract-core';
import {
  SourceError,
  earlierVersions,
  readEstateFiles,
  readProjectOfSource,
} from '@interlock/contract-io';
import type { EstateSource } from '@interlock/contract-io';
import { toCatalogEntity } from './catalogEntity';
import type { SourceConfiguration } from './sourceConfiguration';

/** Commits in which a good version of a bad file is looked for. */
const searchedCommits = 100;

export interface CatalogEstate {
  readonly entities: readonly Entity[];
  /** What is wrong at the commit that was read; the catalog stays whole. */
  readonly problems: readonly Problem[];
}

/** The entities of one file, the last good ones where the file is bad now. */
interface GoodFile {
  readonly entities: readonly EstateEntity[];
  /** Why an earlier version stands in; null where the present one is good. */
  readonly problem: Problem | null;
  readonly problems: readonly Problem[];
}

/**
 * The entities of a source. A file that cannot be read, or has an entity that
 * the catalog would refuse, keeps the last good state that its history has; so
 * a restart does not forget what a mistake left standing.
 */
export async function readLastGoodEstate(
  source: EstateSource,
  configuration: SourceConfiguration,
): Promise<CatalogEstate> {
  const { project, problems } = await lastGoodProject(source, configuration);
  const read = await readEntityFiles(source, project);
  const good: GoodFile[] = [];
  for (const file of read.files) {
    good.push(await lastGoodFile(file, source, configuration));
  }
  const { entities, duplicates } = withoutDuplicates(good);
  return {
    entities: entities.map(({ entity, problem }) =>
      toCatalogEntity(entity, configuration.name, problem),
    ),
    problems: [
      ...problems,
      ...read.problems,
      ...good.flatMap(file => file.problems),
      ...duplicates,
      ...unfitting(read.files, project),
    ],
  };
}

/**
 * What identifies a state of the source: the commit, or the digest of the files
 * where there is no git.
 */
export async function stateOf(source: EstateSource): Promise<string> {
  if (source.kind === 'git') return source.commit;
  const project = await readProjectOfSource(source);
  return digestDocuments((await readEntityFiles(source, project)).files);
}

/** Contracts stay out of the catalog, so their text is not read here at all. */
function readEntityFiles(source: EstateSource, project: ProjectConfiguration) {
  return readEstateFiles(source, { entities: project.entities, contracts: [] });
}

async function lastGoodProject(
  source: EstateSource,
  configuration: SourceConfiguration,
): Promise<{
  readonly project: ProjectConfiguration;
  readonly problems: readonly Problem[];
}> {
  try {
    return { project: await readProjectOfSource(source), problems: [] };
  } catch (error) {
    if (!(error instanceof SourceError) || source.kind !== 'git') throw error;
    for await (const { text } of earlierVersions(
      configuration.root,
      source.commit,
      projectFileName,
      searchedCommits,
    )) {
      const earlier = readProjectConfiguration(projectFileName, text);
      if (earlier.ok)
        return { project: earlier.project, problems: error.problems };
    }
    throw error;
  }
}

async function lastGoodFile(
  file: EstateFile,
  source: EstateSource,
  configuration: SourceConfiguration,
): Promise<GoodFile> {
  const present = judge(file);
  const [problem] = present.problems;
  if (!problem) return { ...present, problem: null };
  if (source.kind === 'git') {
    for await (const { text } of earlierVersions(
      configuration.root,
      source.commit,
      file.path,
      searchedCommits,
    )) {
      const earlier = judge({ path: file.path, text });
      if (earlier.problems.length === 0) {
        return {
          entities: earlier.entities,
          problem,
          problems: present.problems,
        };
      }
    }
  }
  return {
    entities: present.entities.filter(isSound),
    problem,
    problems: present.problems,
  };
}

function judge(file: EstateFile): {
  readonly entities: readonly EstateEntity[];
  readonly problems: readonly Problem[];
} {
  const { entities, problems } = readEntities(file);
  return {
    entities,
    problems: [...problems, ...entities.flatMap(checkEntity)],
  };
}

const isSound = (entity: EstateEntity) => checkEntity(entity).length === 0;

interface PlacedEntity {
  readonly entity: EstateEntity;
  readonly problem: Problem | null;
}

/** The catalog knows one entity per ref; the first in file order stays. */
function withoutDuplicates(files: readonly GoodFile[]): {
  readonly entities: readonly PlacedEntity[];
  readonly duplicates: readonly Problem[];
} {
  const kept = new Map<string, PlacedEntity>();
  const duplicates: Problem[] = [];
  for (const { entities, problem } of files) {
    for (const entity of entities) {
      const first = kept.get(entity.ref);
      if (!first) {
        kept.set(entity.ref, { entity, problem });
        continue;
      }
      duplicates.push({
        code: 'duplicate-name',
        message: `\`${entity.ref}\` is already in ${first.entity.location.file}, line ${first.entity.location.line}; this one is left out.`,
        remedy: 'Give one of the two another name.',
        ...entity.locate('/metadata/name'),
      });
    }
  }
  return { entities: [...kept.values()], duplicates };
}

/** Refs that lead nowhere: the catalog would only show a missing relation. */
function unfitting(
  files: readonly EstateFile[],
  project: ProjectConfiguration,
): readonly Problem[] {
  const reported = ['unknown-reference', 'wrong-kind', 'missing-owner'];
  return checkEstate(buildEstate(files, project), files).filter(problem =>
    reported.includes(problem.code),
  );
}
