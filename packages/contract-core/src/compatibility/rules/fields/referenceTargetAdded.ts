import type { Rule } from '../../rule';

export const referenceTargetAdded: Rule = {
  kind: 'reference-target-added',
  category: 'fields',
  position: 40,
  ids: {
    request: 'request-reference-target-added',
    response: 'response-reference-target-added',
  },
  purpose:
    'A consumer that looks every id up in one object meets ids of another.',
  severity: 'law',
  messages: {
    request: '{words} can be linked too',
    response:
      '{words} can be linked; a consumer that looks the id up in one object does not find it',
  },
  mirror: { kind: 'reference-target-removed' },
  advice: {
    request: 'Nothing has to be done before the new target is used.',
    response: 'Add a field of its own for the other object instead.',
  },
};
