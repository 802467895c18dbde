import Ajv2020 from 'ajv/dist/2020';
import { apiDocument } from '@interlock/plugin-integration-catalog-common';

const documentId = 'https://interlock.example/api';

// OpenAPI's own keywords (formats, examples) mean nothing to a validator.
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: documentId, components: apiDocument.components });

/** What the portal's API document says against a body that crosses the wire. */
export function wireErrors(
  schema: 'CheckRunRequest' | 'CheckRunResult',
  body: unknown,
): readonly string[] {
  const validate = ajv.compile({
    $ref: `${documentId}#/components/schemas/${schema}`,
  });
  if (validate(body)) return [];
  return (validate.errors ?? []).map(
    error => `${error.instancePath} ${error.message}`,
  );
}
