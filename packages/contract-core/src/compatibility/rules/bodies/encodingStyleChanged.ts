import type { Rule } from '../../rule';

export const encodingStyleChanged: Rule = {
  kind: 'encoding-style-changed',
  category: 'bodies',
  position: 120,
  ids: {
    request: 'request-encoding-style-changed',
    response: 'response-encoding-style-changed',
  },
  purpose:
    'The parts of a value are joined in another way, so that it is read differently.',
  severity: 'law',
  mirror: { kind: 'encoding-style-changed' },
  advice: {
    request:
      'Keep the style, or take the value under another name in the new one.',
    response:
      'Keep the style, or send the value under another name in the new one.',
  },
  messages: {
    request: 'The style of a part of the form changed: {words}',
    response: 'The style of a part of the form changed: {words}',
  },
};
