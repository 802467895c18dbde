import type { Rule } from '../../rule';

export const sunsetAdded: Rule = {
  kind: 'sunset-added',
  category: 'lifecycle',
  position: 40,
  ids: {
    none: 'operation-sunset-added',
    request: 'request-sunset-added',
    response: 'response-sunset-added',
  },
  purpose: 'Consumers know until when they have to move.',
  severity: { none: 'info', request: 'info', response: 'info' },
  mirror: { kind: 'sunset-removed' },
  advice: {
    none: 'Nothing to do: plan the move.',
    request: 'Nothing to do: plan the move.',
    response: 'Nothing to do: plan the move.',
  },
  messages: {
    none: 'A sunset date was set: {words}',
    request: 'A sunset date was set: {words}',
    response: 'A sunset date was set: {words}',
  },
};
