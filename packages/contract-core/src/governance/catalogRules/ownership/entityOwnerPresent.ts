import { catalogRule, deviation } from '../catalogRule';
import { examples } from './entityOwnerPresent.examples';

/** Kinds that somebody must answer for. */
const ownedKinds = new Set([
  'Domain',
  'System',
  'API',
  'Integration',
  'DataObject',
]);

export const entityOwnerPresent = catalogRule(
  {
    id: 'entity-owner-present',
    demand:
      'Every domain, system, contract, flow and data object has an owner.',
    reason:
      'A question without an owner is answered by nobody, and a change without an owner is approved by whoever is in the room.',
    remedy: 'Name the group that answers for it in `spec.owner`.',
    severity: 'error',
    answers: ['A5', 'A6', 'A8', 'A10'],
    ...examples,
  },
  ({ entities }) =>
    entities
      .filter(
        ({ entity, owner }) =>
          ownedKinds.has(entity.kind) && owner.trim() === '',
      )
      .map(subject =>
        deviation(
          subject,
          '/spec/owner',
          `Nobody answers for ${subject.title}.`,
        ),
      ),
);
