import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  approvalPolicySchema,
  baselineSchema,
  builtinKindSchemas,
  contractReleasesSchema,
  dataObjectSchema,
  entityEnvelopeSchema,
  governancePolicySchema,
  integrationSchema,
  mappingSheetSchema,
  projectConfigurationSchema,
  rulePageSchema,
  sharedValueMapSchema,
} from '@interlock/contract-core';

const folder = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../docs/schemas',
);

const published = {
  'approval-policy': approvalPolicySchema,
  baseline: baselineSchema,
  'contract-releases': contractReleasesSchema,
  'data-object': dataObjectSchema,
  entity: entityEnvelopeSchema,
  'governance-policy': governancePolicySchema,
  integration: integrationSchema,
  interlock: projectConfigurationSchema,
  'mapping-sheet': mappingSheetSchema,
  'rule-page': rulePageSchema,
  system: builtinKindSchemas.System,
  'value-map': sharedValueMapSchema,
};

// After a change of a schema: `npx vitest run --project node tests/estate -u`.
describe('docs/schemas', () => {
  it.each(Object.entries(published))(
    '%s.schema.json is what the code checks',
    async (name, schema) => {
      const document = {
        $schema: 'http://json-schema.org/draft-07/schema#',
        ...schema,
      };
      await expect(
        `${JSON.stringify(document, null, 2)}\n`,
      ).toMatchFileSnapshot(join(folder, `${name}.schema.json`));
    },
  );
});
