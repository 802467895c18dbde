import type { Rule } from '../../rule';

export const sunsetRemoved: Rule = {
  kind: 'sunset-removed',
  category: 'lifecycle',
  position: 50,
  ids: {
    none: 'operation-sunset-removed',
    request: 'request-sunset-removed',
    response: 'response-sunset-removed',
  },
  purpose: 'Consumers no longer know until when they have to move.',
  severity: { none: 'warn', request: 'warn', response: 'warn' },
  mirror: { kind: 'sunset-added' },
  advice: {
    none: 'Say the date that holds, or take the deprecation back.',
    request: 'Say the date that holds, or take the deprecation back.',
    response: 'Say the date that holds, or take the deprecation back.',
  },
  messages: {
    none: 'The sunset date was removed: {words}',
    request: 'The sunset date was removed: {words}',
    response: 'The sunset date was removed: {words}',
  },
};
