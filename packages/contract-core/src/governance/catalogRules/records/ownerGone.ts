import type { OwnedAttribute } from '../../../ownership';
import { catalogRule } from '../catalogRule';
import type { CatalogDeviation } from '../catalogRule';
import type { EstateFacts } from '../estateFacts';
import { attributeDeviation, systemInWords } from './recordDeviation';
import { examples } from './ownerGone.examples';

export const ownerGone = catalogRule(
  {
    id: 'record-owner-gone',
    demand:
      'The owner of an attribute is a system that the estate has and that is not switched off.',
    reason:
      'When a system goes, its screens go first and its name stays in the table. Whoever asks for the right value is sent to nobody.',
    remedy:
      'Name the system that took over in `systemOfRecord` or `routing`, and the flows that bring it the values.',
    severity: 'error',
    answers: ['A1', 'A2'],
    ...examples,
  },
  (facts, day) =>
    [...facts.records.attributes.values()].flatMap(owned => [
      ...goneFrom(facts, owned, day),
      ...goneFromRoutes(facts, owned, day),
    ]),
);

function goneFrom(
  facts: EstateFacts,
  owned: OwnedAttribute,
  day: string,
): readonly CatalogDeviation[] {
  const { systemOfRecord, routing, name } = owned.attribute;
  // With routing, the routes decide until when somebody owns it.
  const reason = whyGone(facts, systemOfRecord, routing.length > 0 ? '' : day);
  return reason === null
    ? []
    : [
        attributeDeviation(
          owned,
          'systemOfRecord',
          `\`${name}\` belongs to ${systemInWords(facts, systemOfRecord)}, ${reason}.`,
        ),
      ];
}

function goneFromRoutes(
  facts: EstateFacts,
  owned: OwnedAttribute,
  day: string,
): readonly CatalogDeviation[] {
  const { routing, name, pointer } = owned.attribute;
  return routing.flatMap(route => {
    const over = route.until !== '' && route.until < day;
    // From its last day on a system owns nothing: that is a gap of the routing.
    const reason = over ? null : whyGone(facts, route.system, '');
    if (reason === null) return [];
    return [
      attributeDeviation(
        owned,
        `${route.pointer.slice(pointer.length + 1)}/system`,
        `\`${name}\` is routed to ${systemInWords(facts, route.system)}, ${reason}.`,
        `routing/[${route.system}]`,
      ),
    ];
  });
}

/** Null for a system that is there; `day` is empty where its last day plays no part. */
function whyGone(
  { systems }: EstateFacts,
  ref: string,
  day: string,
): string | null {
  if (ref === '') return null;
  const system = systems.get(ref);
  if (system === undefined) return 'which the estate does not have';
  const { retires } = system;
  return retires !== '' && day !== '' && retires < day
    ? `which was switched off by ${retires}`
    : null;
}
