import {
  bindingsAnnotation,
  contractAnnotation,
  contractIdAnnotation,
  offeredAnnotation,
  perspectiveAnnotation,
  scenariosAnnotation,
} from './annotations';
import { identifier, repositoryPath, text } from './schemaFragments';
import type { EstateSchema } from './schemaFragments';

/** Names as Backstage's default naming rules take them. */
const namePattern = '^[a-zA-Z0-9]+([-_.][a-zA-Z0-9]+)*$';
const keyPattern =
  '^([a-z0-9]+([.-][a-z0-9]+)*/)?[a-zA-Z0-9]+([-_.][a-zA-Z0-9]+)*$';

/** The catalog refuses label values that are no names. */
const labels: EstateSchema = {
  type: 'object',
  propertyNames: { pattern: keyPattern },
  additionalProperties: {
    type: 'string',
    title: 'a label value: empty, or a name',
    maxLength: 63,
    pattern: `^$|${namePattern}`,
  },
};

/** The catalog checks annotations that have a schema on every kind. */
const annotations: EstateSchema = {
  type: 'object',
  propertyNames: { pattern: keyPattern },
  properties: {
    [contractAnnotation]: repositoryPath('Contract file.'),
    [bindingsAnnotation]: repositoryPath(
      'Overlay that ties fields of the contract to attributes of data objects.',
    ),
    [contractIdAnnotation]: identifier(
      'Id of a contract, an integration or a data object that stays when its entity is renamed.',
    ),
    [perspectiveAnnotation]: {
      type: 'string',
      title: 'provider or consumer',
      enum: ['provider', 'consumer'],
      description:
        'From whose side the AsyncAPI document is written; provider where it is not said.',
    },
    [offeredAnnotation]: text(
      'Why the contract is offered while nobody uses it.',
    ),
    [scenariosAnnotation]: {
      type: 'string',
      title: 'a list of scenarios such as X3, X12',
      pattern: '^[A-Z][0-9]+(, [A-Z][0-9]+)*$',
      description: 'Scenarios that the entity shows.',
    },
  },
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
        name: {
          type: 'string',
          title: 'a name of letters and digits with single -, _ or . between',
          maxLength: 63,
          pattern: namePattern,
        },
        namespace: {
          type: 'string',
          title: 'a namespace in lower case such as default',
          maxLength: 63,
          pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
        },
        title: { type: 'string', minLength: 1 },
        description: { type: 'string' },
        labels,
        annotations,
        tags: {
          type: 'array',
          items: {
            type: 'string',
            title: 'a tag in lower case such as own-contract',
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
              url: {
                type: 'string',
                title: 'an http or https address',
                pattern: '^https?://\\S+$',
              },
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
