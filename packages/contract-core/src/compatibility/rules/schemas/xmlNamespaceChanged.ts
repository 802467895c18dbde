import type { Rule } from '../../rule';

export const xmlNamespaceChanged: Rule = {
  kind: 'xml-namespace-changed',
  category: 'schemas',
  position: 550,
  ids: {
    request: 'request-xml-namespace-changed',
    response: 'response-xml-namespace-changed',
  },
  purpose: 'An element of another namespace is another element.',
  severity: 'law',
  mirror: { kind: 'xml-namespace-changed' },
  advice: {
    request: 'Keep the namespace, or send the other one as another media type.',
    response:
      'Keep the namespace, or send the other one as another media type.',
  },
  messages: {
    request: 'The namespace in XML of {value} changed: {words}',
    response: 'The namespace in XML of {value} changed: {words}',
  },
};
