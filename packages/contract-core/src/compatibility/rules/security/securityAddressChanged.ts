import type { Rule } from '../../rule';

export const securityAddressChanged: Rule = {
  kind: 'security-address-changed',
  category: 'security',
  position: 160,
  ids: { none: 'security-address-changed' },
  purpose: 'Whoever asks the former address for tokens may get none.',
  severity: { none: { incomparable: 'warn' } },
  mirror: { kind: 'security-address-changed' },
  advice: {
    none: 'Keep the former address answering until consumers have moved.',
  },
  messages: { none: 'The address changed: {words}' },
};
