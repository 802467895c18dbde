import type { Rule } from '../../rule';

export const valueMeaningChanged: Rule = {
  kind: 'value-meaning-changed',
  category: 'fields',
  position: 50,
  ids: { none: 'field-value-meaning-changed' },
  purpose:
    'The values stay valid, but they are worked out, protected or read in another way, so that they mean something else.',
  severity: { none: 'warn' },
  messages: { none: 'What the values mean changed: {words}' },
  mirror: { kind: 'value-meaning-changed' },
  advice: {
    none: 'Add a field for the new meaning and retire the former one when nobody reads it.',
  },
};
