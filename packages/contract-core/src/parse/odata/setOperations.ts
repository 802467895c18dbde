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
import { isDeprecated } from './recordSchemas';
import type { RecordSchemas } from './recordSchemas';
import {
  queryFeatures,
  permissionFeatures,
  writeFeatures,
} from './setFeatures';
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
  return verbs
    .filter(verb => isSupported(set, verb, said))
    .map(verb => ({
      ...recordOperation(verb, set.type, set.place, access, maker),
      identity: `${verb} ${set.name}`,
      name: `${verb} ${set.name}`,
      resource: set.name,
      implied: false,
      deprecated: isDeprecated(said),
      features: setFeatures(set, verb, said, maker),
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
  said: Annotations,
  { types, features }: OperationMaker,
): readonly RecordFeature[] {
  const own = typeFeaturesFor(verb, set.type, features).filter(
    ({ kind }) => !(set.singleton && kind === 'key'),
  );
  if (verb !== 'read')
    return [...own, ...writeFeatures(set, verb, said, types)];
  const term = 'Capabilities.ReadRestrictions';
  return [
    ...own,
    ...queryFeatures(set, said, types),
    ...permissionFeatures(said.value(term), said.place(term, set.place)),
    ...[...set.bindings].map(([subject, target]) =>
      feature('navigation-binding', subject, set.place, target),
    ),
  ];
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
      return features.navigationsOf(type);
    case 'update':
      return [...features.keysOf(type), ...features.navigationsOf(type)];
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
    deprecated: isDeprecated(maker.annotations.at(type)),
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
