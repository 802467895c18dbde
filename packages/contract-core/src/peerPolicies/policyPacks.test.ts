import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { policyPacks } from './policyPacks';
import { policyPackSchema } from './policyPackSchema';
import type { PolicyPack } from './policyPack';

/** What facts of spelling can be asked for. */
const attributes = new Set([
  'annotationOnly',
  'acceptedText',
  'acceptsText',
  'breaking',
  'declared',
  'demanded',
  'deprecated',
  'edit',
  'exploded',
  'format',
  'formatFrom',
  'formatTo',
  'gained',
  'graceOwed',
  'hasDefault',
  'itemsOfBase',
  'keyword',
  'leaves',
  'level',
  'location',
  'lost',
  'optional',
  'part',
  'path',
  'pathLevel',
  'readable',
  'readOnly',
  'required',
  'scope',
  'slot',
  'sooner',
  'stability',
  'status',
  'sunset',
  'sunsetAhead',
  'sunsetTooSoon',
  'typed',
  'types',
  'wasRequired',
  'wholePath',
  'wire',
  'writeOnly',
]);

describe.each([...policyPacks.values()])('the policy pack $id', pack => {
  it('is data of the published form', () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(
      policyPackSchema,
    );
    const copy: unknown = JSON.parse(JSON.stringify(pack));
    validate(copy);
    expect({ copy, errors: validate.errors }).toEqual({
      copy: pack,
      errors: null,
    });
  });

  it('asks only for what facts can say', () => {
    expect(askedFor(pack).filter(name => !attributes.has(name))).toEqual([]);
  });
});

function askedFor({ groups }: PolicyPack): readonly string[] {
  return groups.flatMap(group => [
    ...Object.keys(group.when),
    ...group.rules.flatMap(rule => Object.keys(rule.when ?? {})),
  ]);
}
