import type { ChangePropagation, SurvivorshipRule } from '../../estate';
import type { RowWrite } from '../../mapping';
import type { OwnedAttribute } from '../../ownership';
import { customProperties, members } from './customProperties';
import { logicalTypeOf } from './logicalType';
import type { OdcsProperty, OdcsValue } from './odcsContract';
import { transformsOf } from './rowTransforms';

/** One attribute of a data object; `writes` are the rows that carry it. */
export function attributeProperty(
  owned: OwnedAttribute,
  writes: readonly RowWrite[],
): OdcsProperty {
  const { attribute } = owned;
  const relationships = attribute.crossReferenceKeys.map(key => ({
    type: 'foreignKey' as const,
    to: `${nameOf(key.system)}.${key.key}`,
    customProperties: customProperties({
      system: key.system,
      format: key.format,
    }),
  }));
  return {
    name: attribute.name,
    ...(attribute.description === ''
      ? {}
      : { description: attribute.description }),
    ...logicalTypeOf(attribute.canonicalType),
    required: attribute.minimum,
    ...(attribute.classification === ''
      ? {}
      : { classification: attribute.classification }),
    criticalDataElement: attribute.minimum,
    ...(relationships.length === 0 ? {} : { relationships }),
    ...transformsOf(writes),
    customProperties: customProperties({
      systemOfRecord: attribute.systemOfRecord,
      survivorship: attribute.survivorship,
      survivorshipRule: ruleOf(attribute.survivorshipRule),
      allowedWriters: attribute.allowedWriters,
      routing: attribute.routing.map(route =>
        members({
          system: route.system,
          when: members({
            ...route.units,
            from: route.from,
            until: route.until,
          }),
        }),
      ),
      owner: owned.steward,
      matching: attribute.matching,
      duplicates: attribute.duplicates,
      changePropagation: propagationOf(attribute.changePropagation),
    }),
  };
}

function ruleOf(rule: SurvivorshipRule | null): OdcsValue {
  if (rule === null) return null;
  return members({
    byRoutingRule: rule.byRoutingRule,
    ranked: rule.ranked.map(({ text }) => text),
    latest: rule.latestBy === '' ? rule.latest : rule.latestBy,
    neverNull: rule.neverNull,
  });
}

function propagationOf(propagation: ChangePropagation | null): OdcsValue {
  if (propagation === null) return null;
  const { rule, to, within } = propagation;
  return members({ rule, to: to.map(({ text }) => text), within });
}

/** The last part of a ref: `sap-s4hana` of `system:default/sap-s4hana`. */
export function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}
