import type { Rule } from '../../rule';

export const majorVersionNotBumped: Rule = {
  kind: 'major-version-not-bumped',
  category: 'lifecycle',
  ids: { none: 'major-version-not-bumped' },
  purpose: 'The version promises that nothing breaks, but something does.',
  severity: { none: 'info' },
  advice: {
    none: 'Raise the major version together with a breaking change, or avoid the break.',
  },
  messages: {
    none: 'The contract has breaking changes, but goes {words} without a new major version',
  },
};
