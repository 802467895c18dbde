import { catalogRule, deviation } from '../catalogRule';
import { examples } from './attributeOwnerFits.examples';
import { systemTitle } from '../estateFacts';

export const attributeOwnerFits = catalogRule(
  {
    id: 'attribute-system-of-record',
    demand:
      'Each attribute of a data object has a system of record, and it is one that keeps data.',
    reason:
      'A platform that carries data has no opinion about them; an attribute that belongs to it belongs to nobody.',
    remedy:
      'Name the system whose value counts in `systemOfRecord` of the attribute.',
    severity: 'error',
    answers: ['A1', 'A2'],
    ...examples,
  },
  facts =>
    [...facts.objects.values()].flatMap(object =>
      object.attributes.flatMap(attribute => {
        const role = facts.systems.get(attribute.systemOfRecord)?.role;
        if (attribute.systemOfRecord !== '' && role !== 'transport') return [];
        return [
          deviation(
            object,
            `${attribute.pointer}/systemOfRecord`,
            attribute.systemOfRecord === ''
              ? `${object.title}: \`${attribute.name}\` has no system of record.`
              : `${object.title}: \`${attribute.name}\` belongs to ${systemTitle(facts, attribute.systemOfRecord)}, which only carries data.`,
            `/spec/attributes/[${attribute.name}]/systemOfRecord`,
          ),
        ];
      }),
    ),
);
