const selector = {
  type: 'object',
  additionalProperties: {
    anyOf: [
      { type: ['string', 'boolean'] },
      {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: ['string', 'boolean'] },
      },
    ],
  },
} as const;

/** JSON Schema (2020-12) of a policy pack. */
export const policyPackSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Policy pack',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'granularity', 'blindSpots', 'groups'],
  properties: {
    id: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
    title: { type: 'string', minLength: 1 },
    granularity: { const: 'site' },
    blindSpots: { type: 'array', items: { type: 'string', minLength: 1 } },
    groups: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['when', 'rules'],
        properties: {
          when: selector,
          rules: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['id', 'level'],
              properties: {
                when: selector,
                id: { type: 'string', pattern: '^[a-z0-9{}A-Z-]*$' },
                level: { enum: ['error', 'warn', 'info', 'off'] },
              },
              if: { properties: { level: { const: 'off' } } },
              then: { properties: { id: { const: '' } } },
              else: { properties: { id: { type: 'string', minLength: 1 } } },
            },
          },
        },
      },
    },
  },
} as const;
