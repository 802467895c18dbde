import {
  attributeKey,
  changePropagation,
  ownerRoute,
  survivorshipRule,
} from './attributeOwnership';
import { choice, entityRef, list, record, set, text } from './schemaFragments';
import type { EstateSchema } from './schemaFragments';

/** How data is handled, from harmless to regulated. */
export const dataClassifications = [
  'public',
  'internal',
  'confidential',
  'personal',
  'financial',
] as const;

const attribute = record(
  'One attribute and the system whose value counts.',
  [
    'name',
    'systemOfRecord',
    'survivorship',
    'classification',
    'canonicalType',
    'description',
  ],
  {
    name: text('Canonical name.'),
    systemOfRecord: entityRef('System whose value counts.'),
    survivorship: text('Which value wins when systems disagree.'),
    classification: choice(
      'How the attribute is handled.',
      dataClassifications,
    ),
    canonicalType: text(
      'Type in the canonical model, for example `string(255)` or `date`.',
    ),
    description: text('What the attribute means to the business.'),
    owner: entityRef(
      'Group that answers for the attribute; that of the object where absent.',
    ),
    minimum: {
      type: 'boolean',
      description:
        'Whether no system goes live without it: minimum master data.',
    },
    survivorshipRule,
    allowedWriters: set(
      'Systems that may write it into its owner, beside the owner itself.',
      entityRef('One system.'),
    ),
    routing: {
      ...list(
        'Who owns it while two generations stand side by side. Where it is written it decides alone: one route for each unit and day, and one without `when` for the rest.',
        ownerRoute,
      ),
      minItems: 1,
    },
    matching: text(
      'How it is known to be the same in two systems, where that differs from the object.',
    ),
    duplicates: text(
      'Who does what with a second value, where that differs from the object.',
    ),
    crossReferenceKeys: list(
      'Fields that hold it in systems, where they differ from what contracts tell.',
      attributeKey,
    ),
    changePropagation,
  },
);

const crossReference = record(
  'What one system calls the same object.',
  ['system', 'key', 'format'],
  {
    system: entityRef('System that has the key.'),
    key: text('Field that holds the key in that system.'),
    format: text('Form of the key, for example `string(18)`.'),
  },
);

/**
 * JSON Schema of the kind `DataObject`, without the envelope that all kinds
 * share. Attributes are a list, never a map: two vendor names that differ only
 * in letter case would break Backstage's stitching as keys of one object.
 */
export const dataObjectSchema: EstateSchema = {
  type: 'object',
  required: ['spec'],
  properties: {
    spec: record(
      'A business object that integrations carry.',
      ['owner', 'domain', 'classification', 'attributes'],
      {
        owner: entityRef('Group that answers for the meaning of the object.'),
        domain: entityRef('Business domain that the object belongs to.'),
        classification: choice(
          'How the object as a whole is handled.',
          dataClassifications,
        ),
        identity: record(
          'How two records are known to be the same thing.',
          ['matching', 'duplicates'],
          {
            matching: text('What must agree for two records to be the same.'),
            duplicates: text('Who does what with a second record.'),
          },
        ),
        crossReferences: list(
          'Keys by which systems know the same object.',
          crossReference,
        ),
        attributes: {
          type: 'array',
          minItems: 1,
          items: attribute,
          description: 'Attributes with their systems of record.',
        },
      },
    ),
  },
};
