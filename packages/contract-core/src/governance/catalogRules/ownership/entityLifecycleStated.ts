import { catalogRule, deviation } from '../catalogRule';
import { examples } from './entityLifecycleStated.examples';

/** The words of the estate's schemas, and `experimental`, which the catalog knows. */
const lifecycles = new Set([
  'experimental',
  'proposed',
  'production',
  'deprecated',
  'retired',
]);

export const entityLifecycleStated = catalogRule(
  {
    id: 'entity-lifecycle-stated',
    demand:
      'Every contract and flow says where it is in its life, in the words that all use.',
    reason:
      'Rules, reviews and warnings of a sunset go by the lifecycle; a word of its own takes a contract out of all of them.',
    remedy:
      'Write one of `experimental`, `proposed`, `production`, `deprecated` and `retired` to `spec.lifecycle`.',
    severity: 'warn',
    answers: ['A6', 'E2'],
    ...examples,
  },
  ({ entities }) =>
    entities
      .filter(
        ({ entity, lifecycle }) =>
          (entity.kind === 'API' || entity.kind === 'Integration') &&
          !lifecycles.has(lifecycle),
      )
      .map(subject =>
        deviation(
          subject,
          '/spec/lifecycle',
          subject.lifecycle === ''
            ? `${subject.title} does not say where it is in its life.`
            : `${subject.title} says that it is \`${subject.lifecycle}\`, which is no word for a lifecycle.`,
        ),
      ),
);
