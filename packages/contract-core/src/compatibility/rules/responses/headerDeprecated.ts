import type { Rule } from '../../rule';

export const headerDeprecated: Rule = {
  kind: 'header-deprecated',
  category: 'responses',
  position: 90,
  ids: {
    request: 'request-header-deprecated',
    response: 'response-header-deprecated',
  },
  purpose: 'The provider announces that the header will go.',
  severity: { request: 'info', response: 'info' },
  mirror: { kind: 'header-reactivated' },
  dated: { as: 'announcement', part: 'header' },
  advice: {
    request: 'Nothing to do yet; plan to do without it.',
    response: 'Nothing to do yet; plan to do without it.',
  },
  messages: {
    request: 'The header {words} was marked as deprecated',
    response: 'The header {words} was marked as deprecated',
  },
};
