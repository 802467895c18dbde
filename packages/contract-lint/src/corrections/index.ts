import { aas3 } from '@stoplight/spectral-formats';
import { asyncapi, oas } from '@stoplight/spectral-rulesets';
import { corrected } from './engineFunction';
import { message2Examples, message3Examples } from './messageExamples';
import { referenceSiblings } from './referenceSiblings';
import { unusedComponent, unusedDefinition } from './unusedSchemas';

/**
 * The rulesets of the engine with what stock Spectral says wrongly put right,
 * under the ids that levels and waivers are written for. The comparison with
 * stock Spectral lists each (docs/evidence/stock-spectral.md).
 */
export const openapiRules = corrected(oas, {
  'no-$ref-siblings': referenceSiblings,
  'oas2-unused-definition': unusedDefinition,
  'oas3-unused-component': unusedComponent,
});

export const asyncapiRules = corrected(
  asyncapi,
  { 'asyncapi-message-examples': message2Examples },
  {
    'asyncapi-3-message-examples': {
      description:
        'Examples of a message must fit its "payload" and "headers".',
      message: '{{error}}',
      severity: 'error',
      recommended: true,
      formats: [aas3],
      given: [
        '$.channels.*.messages.*',
        '$.components.channels.*.messages.*',
        '$.components.messages.*',
        '$.components.messageTraits.*',
      ],
      then: { function: message3Examples },
    },
  },
);
