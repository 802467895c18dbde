import { Parser } from '@asyncapi/parser';
import { asyncapiRules, openapiRules } from './corrections';
import { expect, it } from 'vitest';
import {
  asyncapiEngineRules,
  asyncapiParserRules,
  openapiEngineRules,
} from '@interlock/contract-core';

it('the core knows the rules of the engines by name', () => {
  const engine: unknown = Reflect.get(new Parser(), 'spectral');
  const ruleset: unknown = Reflect.get(Object(engine), 'ruleset');
  const parserRules = Object.keys(
    Object(Reflect.get(Object(ruleset), 'rules')),
  ).sort();
  expect(openapiEngineRules).toEqual(Object.keys(openapiRules.rules).sort());
  expect(asyncapiEngineRules).toEqual(Object.keys(asyncapiRules.rules).sort());
  expect(asyncapiParserRules).toEqual(parserRules);
});
