import type { Rule } from '../../rule';

export const namespaceChanged: Rule = {
  kind: 'namespace-changed',
  category: 'records',
  position: 190,
  ids: { none: 'namespace-changed' },
  purpose:
    'Qualified names are part of addresses and payloads: who uses the former name calls an address that is gone, or meets a type that it does not know.',
  severity: 'law',
  mirror: { kind: 'namespace-changed' },
  advice: {
    none: 'Keep the namespace; an alias inside the metadata may change freely. Else serve both under versions of their own.',
  },
  messages: { none: 'The namespace changed {words}' },
};
