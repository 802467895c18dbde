import { catalogRule, deviation } from '../catalogRule';
import { examples } from './survivorshipStated.examples';
import { saysNothing } from '../emptyWords';

export const survivorshipStated = catalogRule(
  {
    id: 'attribute-survivorship-stated',
    demand:
      'Where several systems know a data object, each attribute says which value wins when they disagree.',
    reason:
      'Two systems always disagree some day. Without a rule the last writer wins, and the last writer is the nightly job.',
    remedy: 'Write the rule to `survivorship` of the attribute.',
    severity: 'warn',
    answers: ['A12'],
    ...examples,
  },
  ({ objects }) =>
    [...objects.values()]
      .filter(object => object.knownTo.length > 1)
      .flatMap(object =>
        object.attributes
          .filter(attribute => saysNothing(attribute.survivorship))
          .map(attribute =>
            deviation(
              object,
              `${attribute.pointer}/survivorship`,
              `${object.title}: ${object.knownTo.length} systems know it, and nothing says whose \`${attribute.name}\` wins.`,
              `/spec/attributes/[${attribute.name}]/survivorship`,
            ),
          ),
      ),
);
