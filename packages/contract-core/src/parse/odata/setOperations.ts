import type {
  Place,
  RecordFeature,
  RecordOperation,
  RecordVerb,
} from '../../model';
import type { Annotations } from './annotations';
import type { CsdlModel, EntitySet } from './csdlModel';
import { fullAccess, readSetAccess } from './propertyAccess';
import type { SetAccess } from './propertyAccess';
import { announced } from './revisionLifecycle';
import type { RecordSchemas } from './recordSchemas';
import { navigationFeatures } from './navigationFeatures';
import { queryFeatures } from './queryFeatures';
import { permissionFeatures, writeFeatures } from './writeFeatures';
import { feature } from './typeFeatures';
import type { TypeFeatures } from './typeFeatures';
import type { TypeGraph } from './typeGraph';

/** What operations of one document are made with. */
export interface OperationMaker {
  readonly model: CsdlModel;
  readonly types: TypeGraph;
  readonly schemas: RecordSchemas;
  readonly features: TypeFeatures;
  readonly annotations: Annotations;
}

const verbs: readonly RecordVerb[] = ['read', 'create', 'update', 'delete'];

/** What can be done with the records of an entity set or with a singleton. */
export function setOperations(
  set: EntitySet,
  maker: OperationMaker,
): readonly RecordOperation[] {
  const lineage = maker.types.lineage(set.type).map(type => type.name);
  const said = maker.annotations.at(`${set.container}/${set.name}`, ...lineage);
  const access = readSetAccess(said);
  const supported = verbs.filter(verb => isSupported(set, verb, said));
  return supported.map(verb => ({
    ...recordOperation(verb, set.type, set.place, access, maker),
    identity: `${verb} ${set.name}`,
    name: `${verb} ${set.name}`,
    resource: set.name,
    implied: false,
    ...announced(said),
    features: setFeatures(set, verb, supported, said, maker),
  }));
}

/** Restrictions that depend on the record are no denial. */
function isSupported(
  set: EntitySet,
  verb: RecordVerb,
  said: Annotations,
): boolean {
  const allowed = (term: string, member: string): boolean =>
    said.member(`Capabilities.${term}`, member) !== false;
  switch (verb) {
    case 'create':
      return (
        !set.singleton &&
        allowed('InsertRestrictions', 'Insertable') &&
        said.flag('sap:creatable', true)
      );
    case 'update':
      return (
        allowed('UpdateRestrictions', 'Updatable') &&
        said.flag('sap:updatable', true)
      );
    case 'delete':
      return (
        !set.singleton &&
        allowed('DeleteRestrictions', 'Deletable') &&
        said.flag('sap:deletable', true)
      );
    default:
      return allowed('ReadRestrictions', 'Readable');
  }
}

function setFeatures(
  set: EntitySet,
  verb: RecordVerb,
  supported: readonly RecordVerb[],
  said: Annotations,
  maker: OperationMaker,
): readonly RecordFeature[] {
  const own = typeFeaturesFor(verb, set.type, maker.features).filter(
    ({ kind }) => !(set.singleton && kind === 'key'),
  );
  // What can be done through relations stands with the work that it is, or
  // with reading where the set itself does not support that work.
  const through = verbs.filter(
    each => each === verb || (verb === 'read' && !supported.includes(each)),
  );
  const all = [...own, ...navigationFeatures(set, through, said, maker)];
  if (verb !== 'read') {
    return withoutRepetition([
      ...all,
      ...writeFeatures(set, verb, said, maker.types),
    ]);
  }
  const term = 'Capabilities.ReadRestrictions';
  return withoutRepetition([
    ...all,
    ...queryFeatures(set, said, maker.types),
    ...permissionFeatures(said.value(term), said.place(term, set.place)),
    ...[...set.bindings].map(([subject, target]) =>
      feature(
        'navigation-binding',
        maker.types.pathTitle(subject),
        set.place,
        target,
      ),
    ),
  ]);
}

/** The same may be said by a term, by an attribute and by what follows. */
function withoutRepetition(
  features: readonly RecordFeature[],
): readonly RecordFeature[] {
  const found = new Map<string, RecordFeature>();
  for (const each of features) {
    const identity = `${each.kind} ${each.subject}`;
    if (!found.has(identity)) found.set(identity, each);
  }
  return [...found.values()];
}

function typeFeaturesFor(
  verb: RecordVerb,
  type: string,
  features: TypeFeatures,
): readonly RecordFeature[] {
  switch (verb) {
    case 'read':
      return [
        ...features.keysOf(type),
        ...features.navigationsOf(type),
        ...features.traitsOf(type),
      ];
    case 'create':
      return [
        ...features.navigationsOf(type),
        ...features.abstractionOf(type),
        ...features.derivedNamesOf(type),
      ];
    case 'update':
      return [
        ...features.keysOf(type),
        ...features.navigationsOf(type),
        ...features.derivedNamesOf(type),
      ];
    default:
      return features.keysOf(type);
  }
}

/**
 * Work on records of a type that no entity set is of: those reached by
 * navigation, and those of a derived type that come among the records of its
 * base type.
 */
export function impliedOperations(
  type: string,
  place: Place,
  maker: OperationMaker,
): readonly RecordOperation[] {
  const title = maker.types.title(type);
  return (['read', 'create', 'update'] as const).map(verb => ({
    ...recordOperation(verb, type, place, fullAccess, maker),
    identity: `${verb} type ${title}`,
    name: `${verb} ${title}`,
    resource: `type ${title}`,
    implied: true,
    ...announced(maker.annotations.at(type)),
    features: typeFeaturesFor(verb, type, maker.features),
  }));
}

function recordOperation(
  verb: RecordVerb,
  type: string,
  place: Place,
  access: SetAccess,
  { schemas, types }: OperationMaker,
): Pick<
  RecordOperation,
  | 'kind'
  | 'verb'
  | 'recordType'
  | 'initiator'
  | 'operationId'
  | 'parameters'
  | 'place'
  | 'sent'
  | 'returned'
> {
  const use = verb === 'create' || verb === 'update' ? verb : 'read';
  const record =
    verb === 'delete' ? null : schemas.record(type, use, access, place);
  return {
    kind: 'record',
    verb,
    recordType: types.title(type),
    initiator: 'consumer',
    operationId: '',
    parameters: [],
    place,
    sent: verb === 'read' ? null : record,
    returned: verb === 'read' ? record : null,
  };
}
