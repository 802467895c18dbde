import type { Change, ChangeKind } from '../diff';
import type { FieldAspect, FieldFeatureKind } from '../model';

const aspects: Readonly<Partial<Record<ChangeKind, FieldAspect>>> = {
  'property-removed': 'presence',
  'optional-property-added': 'presence',
  'property-moved-into-union': 'presence',
  'property-became-write-only': 'presence',
  'property-became-not-write-only': 'presence',
  'type-changed': 'type',
  'limit-tightened': 'limit',
  'limit-loosened': 'limit',
  'limit-changed': 'limit',
  'enum-value-removed': 'values',
  'enum-value-added': 'values',
  'extensible-enum-value-added': 'values',
  'became-enum': 'values',
  'enum-lifted': 'values',
  'picklist-value-removed': 'values',
  'picklist-value-added': 'values',
  'became-nullable': 'absence',
  'became-not-nullable': 'absence',
  'required-property-added': 'absence',
  'property-became-required': 'absence',
  'property-became-optional': 'absence',
  'property-became-read-only': 'writability',
  'property-became-not-read-only': 'writability',
  'property-became-not-creatable': 'writability',
  'property-became-not-updatable': 'writability',
  'property-became-not-writable': 'writability',
  'property-became-creatable': 'writability',
  'property-became-updatable': 'writability',
  'property-became-writable': 'writability',
};

/** What a change is about in the fields that it touches. */
export function fieldAspectOf(kind: ChangeKind): FieldAspect {
  return aspects[kind] ?? 'other';
}

/** Features that speak of one field of a record, which their subject names. */
const featuresOfFields: ReadonlySet<string> = new Set<FieldFeatureKind>([
  'text-kind',
  'number-kind',
  'known-values',
  'closed-choices',
  'closed-list',
  'dependent-values',
  'reference-targets',
  'reference-key',
  'polymorphic-reference',
  'formula',
  'automatic-number',
  'encrypted',
  'formatted-text',
  'decimal-places',
]);

/**
 * The field that a structural change speaks of: `Type` of `known-values Type`;
 * null where it speaks of the record, or of something else.
 */
export function fieldOfFeature({ structural, subject }: Change): string | null {
  const space = subject.indexOf(' ');
  if (!structural || space < 0) return null;
  return featuresOfFields.has(subject.slice(0, space))
    ? subject.slice(space + 1)
    : null;
}
