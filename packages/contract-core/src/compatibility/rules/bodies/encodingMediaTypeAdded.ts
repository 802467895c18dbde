import type { Rule } from '../../rule';

export const encodingMediaTypeAdded: Rule = {
  kind: 'encoding-media-type-added',
  category: 'bodies',
  position: 110,
  ids: {
    request: 'request-encoding-media-type-added',
    response: 'response-encoding-media-type-added',
  },
  purpose: 'A part of the form may be written in another media type.',
  severity: 'law',
  mirror: { kind: 'encoding-media-type-removed' },
  advice: {
    request: 'Nothing to do: the former ones are accepted still.',
    response: 'Keep sending the former media types only.',
  },
  messages: {
    request: 'A part of the form is accepted as {words} too',
    response: 'A part of the form may come as {words}',
  },
};
