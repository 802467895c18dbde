import type { RecordOperation, RecordVerb } from '../../model';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';

/**
 * A JSON Schema as a contract: one value that whoever holds the document may
 * `read` and may `create`. The document does not tell who produces the value,
 * so a change is judged for both; narrowing hits those who write, widening
 * those who read. Who wants one of the two puts the schema into a contract that
 * says so.
 */
export function readJsonSchema(
  root: SyntaxNode,
  schemas: SchemaReader,
): { readonly operations: readonly RecordOperation[] } {
  const use = schemas.use(root);
  return {
    operations: [
      { ...operation(root, 'read'), returned: use },
      { ...operation(root, 'create'), sent: use },
    ],
  };
}

function operation(root: SyntaxNode, verb: RecordVerb): RecordOperation {
  return {
    kind: 'record',
    verb,
    identity: `${verb} value`,
    name: `${verb} value`,
    resource: 'value',
    recordType: '',
    implied: false,
    initiator: 'consumer',
    operationId: '',
    deprecated: false,
    place: root,
    parameters: [],
    sent: null,
    returned: null,
    features: [],
  };
}
