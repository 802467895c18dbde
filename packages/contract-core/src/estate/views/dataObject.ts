import { contractIdAnnotation } from '../schemas/annotations';
import { readAttributeOwnership } from './attributeOwnership';
import type { AttributeOwnership } from './attributeOwnership';
import { entityView, readersOf } from './entity';
import type { EntityDocument, EntityView } from './entity';

/** One attribute of a data object, with the system whose value counts. */
export interface ObjectAttribute extends AttributeOwnership {
  readonly pointer: string;
  readonly name: string;
  /** Ref of the system that owns the truth. */
  readonly systemOfRecord: string;
  /** Which value wins when systems disagree, as a sentence. */
  readonly survivorship: string;
  readonly classification: string;
  readonly canonicalType: string;
  readonly description: string;
}

/** What one system calls the same object. */
export interface CrossReference {
  /** Ref of the system that has the key. */
  readonly system: string;
  readonly key: string;
  readonly format: string;
}

/**
 * A `DataObject`; texts are empty where a member is absent, refs are full and
 * lower case. Rules of companies name these members (ADR 17): add, never rename.
 */
export interface DataObjectView extends EntityView {
  /** `interlock.dev/id`: survives a rename; the ref where it is absent. */
  readonly id: string;
  readonly classification: string;
  readonly attributes: readonly ObjectAttribute[];
  readonly crossReferences: readonly CrossReference[];
  /** Systems that have a key for it. */
  readonly knownTo: readonly string[];
  /** How two records are recognised as the same thing. */
  readonly matching: string;
  /** What happens to a second record of the same thing. */
  readonly duplicates: string;
  /** Of the object and its attributes, each once, in order of the alphabet. */
  readonly classes: readonly string[];
  readonly personal: boolean;
  readonly financial: boolean;
}

/** The one reader of the kind `DataObject`; whether it is valid is for the estate check. */
export function dataObjectView(document: EntityDocument): DataObjectView {
  const { annotations, spec } = readersOf(document);
  const entity = entityView(document);
  const identity = spec.part('identity');
  const attributes = spec.parts('attributes').map(attribute => ({
    pointer: attribute.pointer,
    name: attribute.text('name'),
    systemOfRecord: attribute.ref('systemOfRecord', 'System'),
    survivorship: attribute.text('survivorship'),
    classification: attribute.text('classification'),
    canonicalType: attribute.text('canonicalType'),
    description: attribute.text('description'),
    ...readAttributeOwnership(attribute),
  }));
  const crossReferences = spec.parts('crossReferences').map(reference => ({
    system: reference.ref('system', 'System'),
    key: reference.text('key'),
    format: reference.text('format'),
  }));
  const classification = spec.text('classification');
  const classes = new Set([
    classification,
    ...attributes.map(attribute => attribute.classification),
  ]);
  return {
    ...entity,
    id: annotations.text(contractIdAnnotation) || entity.ref,
    classification,
    attributes,
    crossReferences,
    knownTo: crossReferences.flatMap(({ system }) =>
      system === '' ? [] : [system],
    ),
    matching: identity.text('matching'),
    duplicates: identity.text('duplicates'),
    classes: [...classes].filter(name => name !== '').sort(),
    personal: classes.has('personal'),
    financial: classes.has('financial'),
  };
}
