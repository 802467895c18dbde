import type { Place, RecordFeature, RecordVerb } from '../../model';
import { listOf, memberOf, textsOf } from './annotations';
import type { Annotations } from './annotations';
import type { EntitySet } from './csdlModel';
import { feature } from './typeFeatures';
import type { TypeGraph } from './typeGraph';

/** What is asked of whoever writes to an entity set. */
export function writeFeatures(
  set: EntitySet,
  verb: RecordVerb,
  said: Annotations,
  types: TypeGraph,
): readonly RecordFeature[] {
  const found: RecordFeature[] = [];
  if (verb !== 'create') found.push(...etagFeatures(set, said, types));
  const rule = writeRules.get(verb);
  if (rule === undefined) return found;
  const term = `Capabilities.${rule.term}`;
  const value = said.value(term);
  const place = said.place(term, set.place);
  for (const path of textsOf(memberOf(value, rule.navigations))) {
    found.push(feature(rule.kind, path, place));
  }
  return [...found, ...permissionFeatures(value, place)];
}

const writeRules: ReadonlyMap<
  RecordVerb,
  {
    readonly term: string;
    readonly navigations: string;
    readonly kind: RecordFeature['kind'];
  }
> = new Map([
  [
    'create',
    {
      term: 'InsertRestrictions',
      navigations: 'NonInsertableNavigationProperties',
      kind: 'not-insertable-through',
    },
  ],
  [
    'update',
    {
      term: 'UpdateRestrictions',
      navigations: 'NonUpdatableNavigationProperties',
      kind: 'not-updatable-through',
    },
  ],
  [
    'delete',
    {
      term: 'DeleteRestrictions',
      navigations: 'NonDeletableNavigationProperties',
      kind: 'not-deletable-through',
    },
  ],
]);

/** Version 4 names the properties that make the ETag; version 2 marks them. */
function etagFeatures(
  set: EntitySet,
  said: Annotations,
  types: TypeGraph,
): readonly RecordFeature[] {
  const term = said.find('Core.OptimisticConcurrency');
  const marked = [...types.properties(set.type).values()].find(
    ({ member }) => member.concurrency,
  );
  const place = term?.place ?? marked?.member.place;
  return place === undefined ? [] : [feature('etag-required', '', place)];
}

/** Scopes and roles of which one is needed, as one text. */
export function permissionFeatures(
  restriction: unknown,
  place: Place,
): readonly RecordFeature[] {
  const permissions = listOf(memberOf(restriction, 'Permissions'));
  if (permissions.length === 0) return [];
  const texts = permissions.map(permission => {
    const scheme = memberOf(permission, 'SchemeName') ?? '';
    const scopes = listOf(memberOf(permission, 'Scopes')).map(scope =>
      String(memberOf(scope, 'Scope') ?? ''),
    );
    return `${String(scheme)}: ${scopes.sort().join(' ')}`;
  });
  return [feature('permission', '', place, texts.sort().join('; '))];
}
