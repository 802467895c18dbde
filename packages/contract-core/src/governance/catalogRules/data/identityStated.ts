import { catalogRule, deviation } from '../catalogRule';
import { examples } from './identityStated.examples';
import { saysNothing } from '../emptyWords';

export const identityStated = catalogRule(
  {
    id: 'object-identity-stated',
    demand:
      'Where several systems know a data object, it says how two records are known to be the same and what happens to a second one.',
    reason:
      'The same customer twice is invoiced once, reminded twice, and reported as growth.',
    remedy: 'Write `matching` and `duplicates` to `spec.identity`.',
    severity: 'warn',
    answers: ['A13', 'A14'],
    ...examples,
  },
  ({ objects }) =>
    [...objects.values()]
      .filter(
        object =>
          object.knownTo.length > 1 &&
          (saysNothing(object.matching) || saysNothing(object.duplicates)),
      )
      .map(object =>
        deviation(
          object,
          '/spec/identity',
          `${object.knownTo.length} systems know ${object.title}, and it does not say ${saysNothing(object.matching) ? 'how two records are known to be the same' : 'what happens to a second record'}.`,
        ),
      ),
);
