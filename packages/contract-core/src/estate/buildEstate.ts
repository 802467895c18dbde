import picomatch from 'picomatch/posix';
import type { DeclaredUse } from '../model';
import { readContractReleases, releasesPathOf } from './contractReleases';
import type { ReadReleases } from './contractReleases';
import { refAt, refsAt, textAt, textsAt, titleOf } from './entityMembers';
import type {
  Estate,
  EstateContract,
  EstateEntity,
  EstateFile,
  EstateIntegration,
  EstateUser,
} from './estate';
import { isPlainObject, reachValues } from './jsonPointer';
import type { ProjectConfiguration } from './projectConfiguration';
import { readEntities } from './readEntities';
import { identifyUses } from './resolveContract';
import {
  contractAnnotation,
  contractIdAnnotation,
  emailsAnnotation,
  loginAnnotationEnd,
  perspectiveAnnotation,
  releasesFileName,
} from './schemas';

/** JSON Pointer of an annotation: the slash inside the key is escaped. */
const annotationPath = (name: string) =>
  `/metadata/annotations/${name.replace('/', '~1')}`;

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
  const integrations = ofKind(entities, 'Integration');
  const dataObjects = ofKind(entities, 'DataObject');
  const contracts = ofKind(entities, 'API').flatMap(entity =>
    contractOf(entity, releases),
  );
  return {
    entities,
    contracts,
    integrations: integrations.map(integrationOf),
    users: ofKind(entities, 'User').map(user => userOf(user, entities)),
    declaredUses: identifyUses(integrations.flatMap(declaredUsesOf), contracts),
    dataClasses: new Map(
      dataObjects.map(entity => [entity.ref, dataClassesOf(entity)]),
    ),
    dataOwners: new Map(
      dataObjects.map(entity => [
        entity.ref,
        refAt(entity, '/spec/owner', 'Group'),
      ]),
    ),
    problems: [
      ...read.flatMap(result => result.problems),
      ...[...releases.values()].flatMap(result => result.problems),
    ],
  };
}

function ofKind(
  entities: readonly EstateEntity[],
  kind: string,
): readonly EstateEntity[] {
  return entities.filter(entity => entity.kind === kind);
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
  entity: EstateEntity,
  releases: ReadonlyMap<string, ReadReleases>,
): readonly EstateContract[] {
  const file = textAt(entity, annotationPath(contractAnnotation));
  // An API that names no contract is no contract; the check reports it.
  if (file === '') return [];
  return [
    {
      ref: entity.ref,
      id: textAt(entity, annotationPath(contractIdAnnotation)) || entity.ref,
      title: titleOf(entity),
      file,
      perspective:
        textAt(entity, annotationPath(perspectiveAnnotation)) === 'consumer'
          ? 'consumer'
          : 'provider',
      type: textAt(entity, '/spec/type'),
      owner: refAt(entity, '/spec/owner', 'Group'),
      system: refAt(entity, '/spec/system', 'System'),
      lifecycle: textAt(entity, '/spec/lifecycle'),
      releases: releases.get(releasesPathOf(file))?.releases ?? [],
    },
  ];
}

function integrationOf(entity: EstateEntity): EstateIntegration {
  return {
    ref: entity.ref,
    title: titleOf(entity),
    owner: refAt(entity, '/spec/owner', 'Group'),
    criticality: textAt(entity, '/spec/criticality'),
    dataObjects: refsAt(entity, '/spec/dataObjects/*', 'DataObject'),
    flags: textsAt(entity, '/spec/financialControl/flags/*'),
  };
}

/** Groups of a person: those of the user entity and those that list the person. */
function userOf(
  user: EstateEntity,
  entities: readonly EstateEntity[],
): EstateUser {
  const listedBy = ofKind(entities, 'Group')
    .filter(group =>
      refsAt(group, '/spec/members/*', 'User').includes(user.ref),
    )
    .map(group => group.ref);
  const own = refsAt(user, '/spec/memberOf/*', 'Group');
  const email = textAt(user, '/spec/profile/email').trim().toLowerCase();
  return {
    ref: user.ref,
    displayName: textAt(user, '/spec/profile/displayName') || titleOf(user),
    emails: [...new Set([email, ...wordsOf(user, emailsAnnotation)])].filter(
      address => address !== '',
    ),
    logins: loginsOf(user),
    groups: [...new Set([...own, ...listedBy])].sort(),
  };
}

function wordsOf(entity: EstateEntity, annotation: string): readonly string[] {
  return textAt(entity, annotationPath(annotation))
    .toLowerCase()
    .split(/[\s,;]+/u)
    .filter(word => word !== '');
}

/** Names of a person at forges, whichever forge the annotation is of. */
function loginsOf(user: EstateEntity): readonly string[] {
  const annotations = reachValues(user.document, '/metadata/annotations')[0];
  const names = isPlainObject(annotations?.value)
    ? Object.entries(annotations.value)
    : [];
  return names.flatMap(([name, value]) =>
    name.endsWith(loginAnnotationEnd) && typeof value === 'string'
      ? value.trim().toLowerCase()
      : [],
  );
}

function declaredUsesOf(entity: EstateEntity): readonly DeclaredUse[] {
  return reachValues(entity.document, '/spec/contracts/*').flatMap(
    ({ pointer }) => {
      const contract = refAt(entity, `${pointer}/ref`, 'API');
      if (contract === '') return [];
      return [
        {
          consumer: entity.ref,
          consumerTitle: titleOf(entity),
          owner: refAt(entity, '/spec/owner', 'Group'),
          contract,
          contractId: contract,
          role:
            textAt(entity, `${pointer}/role`) === 'provides'
              ? ('provides' as const)
              : ('consumes' as const),
          operations: textsAt(entity, `${pointer}/operations/*`),
          fields: textsAt(entity, `${pointer}/fields/*`),
          criticality: textAt(entity, '/spec/criticality'),
        },
      ];
    },
  );
}

function dataClassesOf(entity: EstateEntity): readonly string[] {
  const classes = [
    ...textsAt(entity, '/spec/classification'),
    ...textsAt(entity, '/spec/attributes/*/classification'),
  ];
  return [...new Set(classes)].sort();
}
