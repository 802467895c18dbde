import type { Rule } from '../../rule';

export const referenceTargetRemoved: Rule = {
  kind: 'reference-target-removed',
  category: 'fields',
  position: 30,
  ids: {
    request: 'request-reference-target-removed',
    response: 'response-reference-target-removed',
  },
  purpose: 'Ids of the lost object are refused where they are written.',
  severity: 'law',
  messages: {
    request:
      '{words} can no longer be linked; an id of such a record is refused',
    response: '{words} are no longer linked',
  },
  mirror: { kind: 'reference-target-added' },
  advice: {
    request:
      'Add a second field for the other object and move the records before the target goes.',
    response: 'Nothing has to be done by those who read.',
  },
};
