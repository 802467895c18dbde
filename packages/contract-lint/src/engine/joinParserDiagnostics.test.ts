import { describe, expect, it } from 'vitest';
import { lintDocument } from '../lintDocument';

/** `CODE POINTER (SOURCE)` of each finding, in document order. */
async function lint(text: string, ruleset: string): Promise<readonly string[]> {
  const outcome = await lintDocument({
    file: 'events.yaml',
    text,
    references: [],
    contractType: 'asyncapi',
    rulesets: [{ file: 'rules.yaml', text: ruleset }],
  });
  return outcome.ok
    ? outcome.diagnostics.map(
        ({ code, location, source }) =>
          `${code} ${location.pointer || '/'} (${source})`,
      )
    : outcome.problems.map(({ message }) => message);
}

const version2 = `asyncapi: 2.6.0
id: urn:a
defaultContentType: application/json
info: { title: A }
channels:
  a:
    publish:
      operationId: send
      message:
        messageId: m
        payload: { type: string, default: 5, examples: [1] }
    subscribe:
      operationId: receive
      message: { messageId: n, payload: { type: text } }
components:
  schemas: { Unused: { type: string, default: 4 } }
`;

const version3 = `asyncapi: 3.1.0
info: { title: A }
channels:
  a: { address: 'a/{id}', parameters: { other: {} } }
  b: { $ref: '#/nowhere' }
operations:
  send: { action: send, channel: { $ref: '#/channels/a' }, wrong: 1 }
`;

const structureOnly =
  'extends: [[spectral:asyncapi, off]]\nrules: { asyncapi-schema: error }\n';

describe('the AsyncAPI parser beside a ruleset', () => {
  it('speaks alone where the ruleset has no rules', async () => {
    expect(await lint(version3, 'rules: {}\n')).toEqual([
      'asyncapi-document-resolved /info (asyncapi-parser)',
      'asyncapi3-channel-parameters /channels/a/parameters (asyncapi-parser)',
      'asyncapi3-channel-parameters /channels/a/parameters/other (asyncapi-parser)',
      'invalid-ref /channels/b/$ref (spectral)',
      'asyncapi-document-resolved /operations/send/wrong (asyncapi-parser)',
    ]);
  });

  it('adds nothing that the ruleset says under the same or another name', async () => {
    expect(await lint(version3, 'extends: spectral:asyncapi\n')).toEqual([
      'asyncapi-servers / (spectral)',
      'asyncapi-3-document-resolved /info (spectral)',
      'asyncapi-3-tags /info (spectral)',
      'asyncapi-info-contact /info (spectral)',
      'asyncapi-info-description /info (spectral)',
      'asyncapi-info-license /info (spectral)',
      'asyncapi-channel-parameters /channels/a/parameters (spectral)',
      'asyncapi-channel-parameters /channels/a/parameters/other (spectral)',
      'invalid-ref /channels/b/$ref (spectral)',
      'asyncapi-3-operation-description /operations/send (spectral)',
      'asyncapi-3-document-resolved /operations/send/wrong (spectral)',
    ]);
  });

  it('of AsyncAPI 2: schema, payloads, defaults, examples and unused components are told once', async () => {
    const said = await lint(version2, 'extends: [[spectral:asyncapi, all]]\n');
    expect(said).toEqual([
      'asyncapi-servers / (spectral)',
      'asyncapi-tags / (spectral)',
      'asyncapi-latest-version /asyncapi (spectral)',
      'asyncapi-info-contact /info (spectral)',
      'asyncapi-info-description /info (spectral)',
      'asyncapi-info-license /info (spectral)',
      'asyncapi-info-license-url /info (spectral)',
      'asyncapi-schema /info (spectral)',
      'asyncapi-operation-description /channels/a/publish (spectral)',
      'asyncapi-payload-default /channels/a/publish/message/payload/default (spectral)',
      'asyncapi-payload-examples /channels/a/publish/message/payload/examples/0 (spectral)',
      'asyncapi-operation-description /channels/a/subscribe (spectral)',
      'asyncapi-schema /channels/a/subscribe/message (spectral)',
      'asyncapi-schema /channels/a/subscribe/message (spectral)',
      'asyncapi-schema /channels/a/subscribe/message/messageId (spectral)',
      'asyncapi-schema /channels/a/subscribe/message/payload (spectral)',
      'asyncapi-payload /channels/a/subscribe/message/payload/type (spectral)',
      'asyncapi-payload /channels/a/subscribe/message/payload/type (spectral)',
      'asyncapi-payload /channels/a/subscribe/message/payload/type (spectral)',
      'asyncapi-schema /channels/a/subscribe/message/payload/type (spectral)',
      'asyncapi-unused-components-schema /components/schemas/Unused (spectral)',
      'asyncapi-schema-default /components/schemas/Unused/default (spectral)',
    ]);
  });

  it('keeps its errors, and drops its warnings, for rules that the ruleset turns off', async () => {
    expect(await lint(version2, structureOnly)).toEqual([
      'asyncapi-schema /info (spectral)',
      'asyncapi2-schema-default /channels/a/publish/message/payload/default (asyncapi-parser)',
      'asyncapi2-schema-examples /channels/a/publish/message/payload/examples/0 (asyncapi-parser)',
      'asyncapi-schema /channels/a/subscribe/message (spectral)',
      'asyncapi-schema /channels/a/subscribe/message (spectral)',
      'asyncapi-schema /channels/a/subscribe/message/messageId (spectral)',
      'asyncapi-schema /channels/a/subscribe/message/payload (spectral)',
      'asyncapi-schema /channels/a/subscribe/message/payload/type (spectral)',
      'asyncapi2-schema-default /components/schemas/Unused/default (asyncapi-parser)',
    ]);
  });
});
