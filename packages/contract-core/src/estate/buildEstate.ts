import picomatch from 'picomatch/posix';
import type { DeclaredUse } from '../model';
import { readContractReleases, releasesPathOf } from './contractReleases';
import type { ReadReleases } from './contractReleases';
import type {
  Estate,
  EstateApi,
  EstateContract,
  EstateEntity,
  EstateFile,
  EstateIntegration,
  EstateUser,
  Located,
} from './estate';
import type { ProjectConfiguration } from './projectConfiguration';
import { readEntities } from './readEntities';
import { identifyUses } from './resolveContract';
import { releasesFileName } from './schemas';
import {
  apiView,
  dataObjectView,
  groupView,
  integrationView,
  systemView,
  userView,
} from './views';
import type { EntityDocument } from './views';

/**
 * Puts the estate together from its files. A file that cannot be read becomes a
 * problem and the rest is still there; whether what is there fits together is
 * for `checkEstate` to say.
 */
export function buildEstate(
  files: readonly EstateFile[],
  project: Pick<ProjectConfiguration, 'entities'>,
): Estate {
  const isEntityFile = picomatch([...project.entities]);
  const ordered = [...files].sort((left, right) =>
    left.path < right.path ? -1 : 1,
  );
  const read = ordered
    .filter(file => isEntityFile(file.path))
    .map(readEntities);
  const entities = read.flatMap(result => result.entities);
  const releases = readAllReleases(ordered);
  const integrations = viewsOf(entities, 'Integration', integrationView);
  const dataObjects = viewsOf(entities, 'DataObject', dataObjectView);
  const apis = viewsOf(entities, 'API', apiView);
  const contracts = apis.flatMap(api => contractOf(api, releases));
  return {
    entities,
    contracts,
    apis,
    integrations,
    systems: viewsOf(entities, 'System', systemView),
    dataObjects,
    users: usersOf(entities),
    declaredUses: identifyUses(integrations.flatMap(declaredUsesOf), contracts),
    dataClasses: new Map(dataObjects.map(({ ref, classes }) => [ref, classes])),
    dataOwners: new Map(dataObjects.map(({ ref, owner }) => [ref, owner])),
    problems: [
      ...read.flatMap(result => result.problems),
      ...[...releases.values()].flatMap(result => result.problems),
    ],
  };
}

function viewsOf<View>(
  entities: readonly EstateEntity[],
  kind: string,
  view: (document: EntityDocument) => View,
): readonly Located<View>[] {
  return entities
    .filter(entity => entity.kind === kind)
    .map(entity => ({ ...view(entity.document), entity }));
}

function readAllReleases(
  files: readonly EstateFile[],
): ReadonlyMap<string, ReadReleases> {
  return new Map(
    files
      .filter(
        file =>
          file.path === releasesFileName ||
          file.path.endsWith(`/${releasesFileName}`),
      )
      .map(file => [file.path, readContractReleases(file)]),
  );
}

function contractOf(
  api: EstateApi,
  releases: ReadonlyMap<string, ReadReleases>,
): readonly EstateContract[] {
  const { ref, id, title, file, perspective, type, owner } = api;
  const { system, lifecycle, bindings } = api;
  // An API that names no contract is no contract; the check reports it.
  if (file === '') return [];
  return [
    {
      ref,
      id,
      title,
      file,
      perspective,
      type,
      owner,
      system,
      lifecycle,
      releases: releases.get(releasesPathOf(file))?.releases ?? [],
      ...(bindings !== '' && { bindings }),
    },
  ];
}

/** Groups of a person: those of the user entity and those that list the person. */
function usersOf(entities: readonly EstateEntity[]): readonly EstateUser[] {
  const groups = viewsOf(entities, 'Group', groupView);
  return viewsOf(entities, 'User', userView).map(
    ({ ref, displayName, emails, logins, memberOf }) => {
      const listedBy = groups
        .filter(({ members }) => members.includes(ref))
        .map(group => group.ref);
      return {
        ref,
        displayName,
        emails,
        logins,
        groups: [...new Set([...memberOf, ...listedBy])].sort(),
      };
    },
  );
}

function declaredUsesOf(flow: EstateIntegration): readonly DeclaredUse[] {
  return flow.contracts
    .filter(({ contract }) => contract !== '')
    .map(({ contract, role, operations, fields }) => ({
      consumer: flow.ref,
      consumerTitle: flow.title,
      owner: flow.owner,
      contract,
      contractId: contract,
      role,
      operations,
      fields: fields.map(({ name }) => name),
      criticality: flow.criticality,
    }));
}
