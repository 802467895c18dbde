import type { RecordFeature, RecordFeatureKind, RecordVerb } from '../../model';
import { listOf, memberOf, readFlag } from './annotations';
import type { Annotations } from './annotations';
import type { EntitySet } from './csdlModel';
import type { OperationMaker } from './setOperations';
import { feature } from './typeFeatures';

/** What may be done through one navigation property, and which work it is. */
interface NavigationSwitch {
  readonly kind: RecordFeatureKind;
  readonly verb: RecordVerb;
  /** Members of the restriction, from the outside in. */
  readonly way: readonly string[];
}

const switches: readonly NavigationSwitch[] = [
  { kind: 'not-expandable', verb: 'read', way: ['Navigability'] },
  {
    kind: 'not-readable-through',
    verb: 'read',
    way: ['ReadRestrictions', 'Readable'],
  },
  {
    kind: 'not-filterable',
    verb: 'read',
    way: ['FilterRestrictions', 'Filterable'],
  },
  { kind: 'not-sortable', verb: 'read', way: ['SortRestrictions', 'Sortable'] },
  {
    kind: 'not-countable',
    verb: 'read',
    way: ['CountRestrictions', 'Countable'],
  },
  {
    kind: 'not-insertable-through',
    verb: 'create',
    way: ['InsertRestrictions', 'Insertable'],
  },
  {
    kind: 'not-updatable-through',
    verb: 'update',
    way: ['UpdateRestrictions', 'Updatable'],
  },
  {
    kind: 'not-deletable-through',
    verb: 'delete',
    way: ['DeleteRestrictions', 'Deletable'],
  },
];

const term = 'Capabilities.NavigationRestrictions';

/**
 * What `NavigationRestrictions` withholds, for one kind of work. Where it is
 * silent about creating, the entity set behind the navigation decides.
 */
export function navigationFeatures(
  set: EntitySet,
  verbs: readonly RecordVerb[],
  said: Annotations,
  maker: OperationMaker,
): readonly RecordFeature[] {
  const place = said.place(term, set.place);
  const found: RecordFeature[] = [];
  const decided = new Set<string>();
  for (const each of listOf(said.member(term, 'RestrictedProperties'))) {
    const path = memberOf(each, 'NavigationProperty');
    if (typeof path !== 'string') continue;
    for (const { kind, verb, way } of switches) {
      const value = way.reduce(memberOf, each);
      if (value === null || !verbs.includes(verb)) continue;
      decided.add(`${kind} ${path}`);
      if (value === 'None' || !readFlag(value, true)) {
        found.push(feature(kind, path, place));
      }
    }
  }
  if (!verbs.includes('create')) return found;
  const followed = closedTargets(set, maker).filter(
    path => !decided.has(`not-insertable-through ${path}`),
  );
  return [
    ...found,
    ...followed.map(path => ({
      ...feature('not-insertable-through', path, set.place),
      follows: true,
    })),
  ];
}

/** Navigation to entity sets that take no new records. */
function closedTargets(
  set: EntitySet,
  { model, annotations }: OperationMaker,
): readonly string[] {
  const closed = new Set(
    model.sets
      .filter(({ container, name }) => {
        const target = annotations.at(`${container}/${name}`);
        const insertable = target.member(
          'Capabilities.InsertRestrictions',
          'Insertable',
        );
        return insertable === false || !target.flag('sap:creatable', true);
      })
      .map(({ name }) => name),
  );
  return [...set.bindings]
    .filter(([, target]) => closed.has(target))
    .map(([path]) => path);
}
