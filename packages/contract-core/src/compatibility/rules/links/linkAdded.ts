import type { Rule } from '../../rule';

export const linkAdded: Rule = {
  kind: 'link-added',
  category: 'links',
  position: 20,
  ids: { request: 'request-link-added', response: 'response-link-added' },
  purpose: 'Consumers may follow another link.',
  severity: { request: 'info', response: 'info' },
  mirror: { kind: 'link-removed' },
  advice: { request: 'Nothing to do.', response: 'Nothing to do.' },
  messages: {
    request: 'The link {words} was added',
    response: 'The link {words} was added',
  },
};
