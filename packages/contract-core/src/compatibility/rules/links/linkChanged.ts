import type { Rule } from '../../rule';

export const linkChanged: Rule = {
  kind: 'link-changed',
  category: 'links',
  position: 30,
  ids: { request: 'request-link-changed', response: 'response-link-changed' },
  purpose:
    'Consumers that follow the link come elsewhere or with other values.',
  severity: { request: 'warn', response: 'warn' },
  mirror: { kind: 'link-changed' },
  advice: {
    request: 'Keep the link, and add another one under another name.',
    response: 'Keep the link, and add another one under another name.',
  },
  messages: {
    request: 'The link {words} leads elsewhere or with other values',
    response: 'The link {words} leads elsewhere or with other values',
  },
};
