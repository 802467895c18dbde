import type { EstateSchema } from './schemaFragments';

/** Names as Backstage's default naming rules take them. */
const namePattern = '^[a-zA-Z0-9]+([-_.][a-zA-Z0-9]+)*$';
const keyPattern =
  '^([a-z0-9]+([.-][a-z0-9]+)*/)?[a-zA-Z0-9]+([-_.][a-zA-Z0-9]+)*$';

const stringsByKey: EstateSchema = {
  type: 'object',
  propertyNames: { pattern: keyPattern },
  additionalProperties: { type: 'string' },
};

/**
 * What every entity of the estate has. `additionalProperties` is false because
 * the compiled model refuses any other root member at processing time; here it
 * is refused before that, with a line.
 */
export const entityEnvelopeSchema: EstateSchema = {
  type: 'object',
  required: ['apiVersion', 'kind', 'metadata', 'spec'],
  additionalProperties: false,
  properties: {
    apiVersion: { type: 'string', minLength: 1 },
    kind: { type: 'string', minLength: 1 },
    metadata: {
      type: 'object',
      required: ['name'],
      properties: {
        name: { type: 'string', maxLength: 63, pattern: namePattern },
        namespace: {
          type: 'string',
          maxLength: 63,
          pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
        },
        title: { type: 'string', minLength: 1 },
        description: { type: 'string' },
        labels: stringsByKey,
        annotations: stringsByKey,
        tags: {
          type: 'array',
          items: {
            type: 'string',
            maxLength: 63,
            pattern: '^[a-z0-9:+#]+(-[a-z0-9:+#]+)*$',
          },
        },
        links: {
          type: 'array',
          items: {
            type: 'object',
            required: ['url'],
            properties: {
              url: { type: 'string', pattern: '^https?://\\S+$' },
              title: { type: 'string', minLength: 1 },
              icon: { type: 'string', minLength: 1 },
              type: { type: 'string', minLength: 1 },
            },
          },
        },
      },
    },
    spec: { type: 'object' },
  },
};
