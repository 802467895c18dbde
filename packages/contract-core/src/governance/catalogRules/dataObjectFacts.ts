import { reachValues, refAt, refsAt, textAt } from '../../estate';
import type { EstateEntity } from '../../estate';
import { titledEntity } from './titledEntity';
import type { TitledEntity } from './titledEntity';

/** One attribute of a data object. */
export interface ObjectAttribute {
  readonly pointer: string;
  readonly name: string;
  readonly systemOfRecord: string;
  readonly survivorship: string;
  readonly classification: string;
}

/** A data object as rules read it; texts are empty where a member is absent. */
export interface ObjectView extends TitledEntity {
  readonly owner: string;
  readonly classification: string;
  readonly attributes: readonly ObjectAttribute[];
  /** Systems that have a key for it. */
  readonly knownTo: readonly string[];
  /** How two records are recognised as the same thing. */
  readonly matching: string;
  /** What happens to a second record of the same thing. */
  readonly duplicates: string;
  readonly personal: boolean;
  readonly financial: boolean;
}

export function readDataObject(entity: EstateEntity): ObjectView {
  const attributes = reachValues(entity.document, '/spec/attributes/*').map(
    ({ pointer }) => ({
      pointer,
      name: textAt(entity, `${pointer}/name`),
      systemOfRecord: refAt(entity, `${pointer}/systemOfRecord`, 'System'),
      survivorship: textAt(entity, `${pointer}/survivorship`),
      classification: textAt(entity, `${pointer}/classification`),
    }),
  );
  const classification = textAt(entity, '/spec/classification');
  const classes = new Set([
    classification,
    ...attributes.map(attribute => attribute.classification),
  ]);
  return {
    ...titledEntity(entity),
    owner: refAt(entity, '/spec/owner', 'Group'),
    classification,
    attributes,
    knownTo: refsAt(entity, '/spec/crossReferences/*/system', 'System'),
    matching: textAt(entity, '/spec/identity/matching'),
    duplicates: textAt(entity, '/spec/identity/duplicates'),
    personal: classes.has('personal'),
    financial: classes.has('financial'),
  };
}
