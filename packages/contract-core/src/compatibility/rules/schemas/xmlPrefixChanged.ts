import type { Rule } from '../../rule';

export const xmlPrefixChanged: Rule = {
  kind: 'xml-prefix-changed',
  category: 'schemas',
  position: 560,
  ids: {
    request: 'request-xml-prefix-changed',
    response: 'response-xml-prefix-changed',
  },
  purpose:
    'A prefix only stands for its namespace (Namespaces in XML, section 4).',
  severity: { request: 'info', response: 'info' },
  mirror: { kind: 'xml-prefix-changed' },
  advice: {
    request: 'Nothing has to be done: readers go by the namespace.',
    response: 'Nothing has to be done: readers go by the namespace.',
  },
  messages: {
    request: 'The prefix in XML of {value} changed: {words}',
    response: 'The prefix in XML of {value} changed: {words}',
  },
};
