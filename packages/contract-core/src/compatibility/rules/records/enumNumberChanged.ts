import type { Rule } from '../../rule';

export const enumNumberChanged: Rule = {
  kind: 'enum-number-changed',
  category: 'records',
  position: 180,
  ids: { none: 'enum-number-changed' },
  purpose:
    'Members travel by name, but those who store or compare their numbers read another member.',
  severity: { none: 'warn' },
  mirror: { kind: 'enum-number-changed' },
  advice: {
    none: 'Leave the numbers of members as they are; give a new member a new number.',
  },
  messages: { none: 'The number of a member changed: {words}' },
};
