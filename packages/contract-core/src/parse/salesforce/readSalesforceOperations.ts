import type { RecordOperation, RecordVerb } from '../../model';
import type { DescribedObject } from './describedObjects';
import { fieldFeatures } from './fieldFeatures';
import { objectFeatures } from './objectFeatures';
import { recordSchemas } from './recordSchema';

/** Flags of an object, of which one is enough for the verb to be offered. */
const verbFlags: Readonly<Record<RecordVerb, readonly string[]>> = {
  read: ['queryable', 'retrieveable'],
  create: ['createable'],
  update: ['updateable'],
  delete: ['deletable'],
  call: [],
};

/**
 * Work on the records of each described object, named by its verb and object
 * (`read Account`). A describe shows what the user who asked for it may do;
 * what it leaves out is not offered to that user.
 */
export function readSalesforceOperations(
  objects: readonly DescribedObject[],
): readonly RecordOperation[] {
  return objects.flatMap(operationsOf);
}

function operationsOf(object: DescribedObject): readonly RecordOperation[] {
  const { name, node } = object;
  const { returned, sent } = recordSchemas(object);
  const ofFields = (object.fields ?? []).flatMap(fieldFeatures);
  const operation = (verb: RecordVerb): RecordOperation => ({
    kind: 'record',
    identity: `${verb} ${name}`,
    name: `${verb} ${name}`,
    initiator: 'consumer',
    operationId: '',
    deprecated: node.flag('deprecatedAndHidden'),
    place: node,
    parameters: [],
    verb,
    resource: name,
    recordType: name,
    implied: false,
    sent: verb === 'create' || verb === 'update' ? sent[verb] : null,
    returned: verb === 'read' ? returned : null,
    features: [
      ...objectFeatures(object, verb),
      ...ofFields
        .filter(({ verbs }) => verbs.includes(verb))
        .map(({ feature }) => feature),
    ],
  });
  const verbs: readonly RecordVerb[] = ['read', 'create', 'update', 'delete'];
  return verbs
    .filter(verb => verbFlags[verb].some(flag => node.flag(flag)))
    .map(operation);
}
