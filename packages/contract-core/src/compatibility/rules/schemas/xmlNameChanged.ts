import type { Rule } from '../../rule';

export const xmlNameChanged: Rule = {
  kind: 'xml-name-changed',
  category: 'schemas',
  position: 530,
  ids: {
    request: 'request-xml-name-changed',
    response: 'response-xml-name-changed',
  },
  purpose: 'Every document that was written before has another element there.',
  severity: 'law',
  mirror: { kind: 'xml-name-changed' },
  advice: {
    request:
      'Keep the name in xml.name, whatever the property or component is called.',
    response:
      'Keep the name in xml.name, whatever the property or component is called.',
  },
  messages: {
    request: 'The name in XML of {value} changed: {words}',
    response: 'The name in XML of {value} changed: {words}',
  },
};
