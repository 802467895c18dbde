import type { RecordFeatureKind } from '../model';
import {
  restriction,
  offer,
  hint,
  agreement,
  navigation,
  renaming,
} from './featureLaw';
import type { FeatureLaw } from './featureLaw';
import { fieldFeatureLaws } from './fieldFeatureLaws';

/**
 * The law of features. Additions that OData asks every client to expect take
 * nothing from anybody (OData 4.01, part 1, section 5.2 "Model Versioning").
 */
export const featureLaws: Readonly<Record<RecordFeatureKind, FeatureLaw>> = {
  key: {
    added: { kind: 'key-changed', effect: 'incomparable' },
    removed: { kind: 'key-changed', effect: 'incomparable' },
    changed: { kind: 'key-changed', effect: 'incomparable' },
    words: '{from} to {to}',
  },
  'alternate-key': {
    added: { kind: 'alternate-key-added', effect: 'wider' },
    removed: { kind: 'alternate-key-removed', effect: 'narrower' },
    changed: { kind: 'alternate-key-removed', effect: 'incomparable' },
    words: '{subject}',
  },
  navigation,
  containment: agreement('the containment of {subject}', {
    absent: 'records of their own',
    present: 'parts of this record',
  }),
  'navigation-partner': hint('the partner of {subject}[ from {from} to {to}]'),
  'navigation-binding': hint('the target of {subject}[ from {from} to {to}]'),
  // The same request deletes more records, or fewer, than it did.
  'on-delete': agreement(
    'what a deletion does to {subject}[ from {from} to {to}]',
    { absent: 'nothing that is declared', present: '{text}' },
  ),
  'referential-constraint': hint(
    'the referential constraint of {subject}[ from {from} to {to}]',
  ),
  'not-filterable': restriction('filtering[ by {subject}]'),
  'filter-required': restriction('reading without a filter'),
  'filter-property-required': restriction(
    'reading without a filter by {subject}',
  ),
  'filter-expressions': restriction(
    'all filter expressions on {subject}[ from {from} to {to}]',
  ),
  'not-sortable': restriction('sorting[ by {subject}]'),
  'sort-directions': restriction(
    'both sort directions of {subject}[ from {from} to {to}]',
  ),
  'not-expandable': restriction('expanding[ {subject}]'),
  'not-searchable': restriction('searching'),
  'not-selectable': restriction('selecting properties'),
  'not-countable': restriction('counting[ {subject}]'),
  'no-top': restriction('limiting the number of records ($top)'),
  'no-skip': restriction('skipping records ($skip)'),
  'not-addressable': restriction('reading the set by its own address'),
  'not-readable-by-key': restriction('reading one record by its key'),
  'query-limit': {
    ...restriction('more {subject}[ from {from} to {to}]'),
    changed: {
      less: { kind: 'query-option-restricted', effect: 'narrower' },
      more: { kind: 'query-option-extended', effect: 'wider' },
    },
  },
  'not-readable-through': restriction('reading through {subject}'),
  'not-insertable-through': restriction('creating through {subject}', 'write'),
  'not-updatable-through': restriction('updating through {subject}', 'write'),
  'not-deletable-through': restriction('deleting through {subject}', 'write'),
  'etag-required': restriction('writing without an ETag', 'write'),
  permission: restriction(
    'the operation without the permission[ from {from} to {to}]',
    'write',
  ),
  abstract: restriction('records of the type itself', 'write'),
  'open-type': offer('properties that are not declared'),
  stream: offer('the media stream[ of {subject}]'),
  // Clients are to be ready for derived types that they do not know.
  'derived-type': {
    ...offer('the derived type {subject}'),
    added: { kind: 'record-trait-gained', effect: 'none' },
  },
  'enum-number': {
    // The list of members tells those that come and go.
    added: null,
    removed: null,
    changed: { kind: 'enum-number-changed', effect: 'incomparable' },
    words: '{subject} from {from} to {to}',
  },
  'enum-flags': {
    ...agreement('what {subject} takes at once[ from {from} to {to}]'),
    added: null,
    removed: null,
  },
  'underlying-type': {
    ...hint('the numbers of {subject}[ from {from} to {to}]'),
    added: null,
    removed: null,
  },
  result: offer('the result'),
  method: agreement('the kind of call[ from {from} to {to}]'),
  composable: offer('further path segments after the call'),
  'entity-set-path': hint('the entity set of the result[ from {from} to {to}]'),
  'service-document': hint('the entry in the service document'),
  namespace: {
    ...hint('the namespace[ from {from} to {to}]'),
    together: true,
  },
  'call-namespace': renaming('the addresses of bound actions and functions'),
  'type-namespace': renaming(
    'the names of derived types that payloads and casts carry',
  ),
  'enum-namespace': renaming(
    'the literals of enumerations in addresses and filters',
  ),
  ...fieldFeatureLaws,
};
