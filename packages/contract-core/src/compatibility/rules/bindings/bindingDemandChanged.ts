import type { Rule } from '../../rule';

export const bindingDemandChanged: Rule = {
  kind: 'binding-demand-changed',
  category: 'bindings',
  position: 40,
  ids: { none: 'binding-demand-changed' },
  purpose: 'A client that goes on as before is refused or misread.',
  severity: { none: 'error' },
  mirror: { kind: 'binding-demand-changed' },
  advice: { none: 'Accept both for a time.' },
  messages: { none: 'Clients have to do something else: {words}' },
};
