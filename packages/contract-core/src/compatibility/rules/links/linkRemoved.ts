import type { Rule } from '../../rule';

export const linkRemoved: Rule = {
  kind: 'link-removed',
  category: 'links',
  position: 10,
  ids: { request: 'request-link-removed', response: 'response-link-removed' },
  purpose: 'Consumers that follow the link do not find where it leads.',
  severity: { request: 'warn', response: 'warn' },
  mirror: { kind: 'link-added' },
  advice: {
    request: 'Keep the link as long as its target is there.',
    response: 'Keep the link as long as its target is there.',
  },
  messages: {
    request: 'The link {words} was removed',
    response: 'The link {words} was removed',
  },
};
