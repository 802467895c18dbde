import type { PolicyPack } from '../policyPack';
import { bodies } from './bodies';
import { contract } from './contract';
import { operations } from './operations';
import { parameters } from './parameters';
import { parameterSchemas } from './parameterSchemas';
import { requestSchemas } from './requestSchemas';
import { requestStructure } from './requestStructure';
import { responseSchemas } from './responseSchemas';
import { responseStructure } from './responseStructure';

/**
 * The check ids and levels of oasdiff 1.28, so that a team can change tools
 * and keep its rules. Ids and levels are facts about oasdiff (Apache-2.0).
 */
export const oasdiff: PolicyPack = {
  id: 'oasdiff',
  title: 'The ids and levels of oasdiff 1.28',
  granularity: 'site',
  blindSpots: [
    'Only OpenAPI 3 documents are judged.',
    'Webhooks are looked at by name, callbacks not at all.',
    'Servers, serialization of parameters, encoding and links have no ids.',
    'uniqueItems, multipleOf, not, and the numbers of properties and items of a request have no ids.',
  ],
  groups: [
    {
      // Nobody knows what a schema on another host has become.
      when: { part: 'schema', keyword: 'reference' },
      rules: [{ id: 'unreadable-schema-changed', level: 'warn' }],
    },
    ...operations,
    ...contract,
    ...parameters,
    ...parameterSchemas,
    ...bodies,
    ...requestSchemas,
    ...requestStructure,
    ...responseSchemas,
    ...responseStructure,
  ],
};
