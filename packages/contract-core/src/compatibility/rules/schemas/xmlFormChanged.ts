import type { Rule } from '../../rule';

export const xmlFormChanged: Rule = {
  kind: 'xml-form-changed',
  category: 'schemas',
  position: 540,
  ids: {
    request: 'request-xml-form-changed',
    response: 'response-xml-form-changed',
  },
  purpose:
    'An attribute is no element, and an element around a list is one level more.',
  severity: 'law',
  mirror: { kind: 'xml-form-changed' },
  advice: {
    request: 'Keep the form, or send the other form as another media type.',
    response: 'Keep the form, or send the other form as another media type.',
  },
  messages: {
    request: 'The form in XML of {value} changed: {words}',
    response: 'The form in XML of {value} changed: {words}',
  },
};
