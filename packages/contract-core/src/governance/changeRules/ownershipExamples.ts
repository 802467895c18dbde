import type { GovernanceRule } from '../../model';

type Examples = Pick<GovernanceRule, 'bad' | 'good'>;

const attribute = (name: string, system: string) =>
  `    - { name: ${name}, systemOfRecord: ${system}, survivorship: The owner wins., classification: internal, canonicalType: string(80), description: A name. }
`;

const object = (attributes: string, owner = 'master-data-office') =>
  `kind: DataObject
metadata: { name: account }
spec:
  owner: group:default/${owner}
  domain: sales
  classification: internal
  attributes:
${attributes}`;

/** A data object as the protected branch has it and as the branch has it. */
function example(
  base: string | null,
  revision: string | null,
  findings: readonly string[],
): Examples['bad'] {
  const side = (text: string | null) =>
    text === null ? 'null\n' : `|\n${text.replace(/^(?=.)/gmu, '  ')}`;
  return {
    text: `file: catalog-info/account.yaml\nbase: ${side(base)}revision: ${side(revision)}`,
    findings,
  };
}

const one = object(attribute('legalName', 'system:default/sap'));
const two = object(
  attribute('legalName', 'system:default/sap') +
    attribute('shortName', 'system:default/crm'),
);

export const attributeExamples: Examples = {
  bad: example(one, object(attribute('legalName', 'system:default/crm')), [
    '8:7 /spec/attributes/0 The attribute legalName says something else: systemOfRecord system:default/sap to system:default/crm.',
  ]),
  good: example(
    one,
    object(attribute('legalName', 'sap').replace('A name.', 'As registered.')),
    [],
  ),
};

export const addedAttributeExamples: Examples = {
  bad: example(one, two, [
    '9:7 /spec/attributes/1 The attribute shortName is new: canonicalType string(80); classification internal; survivorship The owner wins.; systemOfRecord system:default/crm.',
  ]),
  good: example(
    two,
    object(
      attribute('shortName', 'system:default/crm') +
        attribute('legalName', 'system:default/sap'),
    ),
    [],
  ),
};

export const removedAttributeExamples: Examples = {
  bad: example(two, one, [
    '9:7 /spec/attributes/1 The attribute shortName is gone: canonicalType no longer string(80); classification no longer internal; survivorship no longer The owner wins.; systemOfRecord no longer system:default/crm.',
  ]),
  good: example(two, `# Two attributes.\n${two}`, []),
};

export const objectExamples: Examples = {
  bad: example(
    one,
    object(attribute('legalName', 'system:default/sap'), 'developers'),
    [
      '3:1 /spec The data object says something else: owner group:default/master-data-office to group:default/developers.',
    ],
  ),
  good: example(one, one.replace('group:default/', ''), []),
};

export const addedObjectExamples: Examples = {
  bad: example(null, one, ['1:1  The data object is new, with 1 attribute.']),
  good: example(one, one, []),
};

export const removedObjectExamples: Examples = {
  bad: example(one, null, ['1:1  The data object is gone, with 1 attribute.']),
  good: example(one, one, []),
};

const overlay = (attribute: string) => `overlay: 1.1.0
info: { title: What the fields carry, version: 1.0.0 }
actions:
  - target: $.components.schemas.Partner.properties.name
    update: { x-interlock-attribute: ${attribute} }
`;

export const bindingExamples: Examples = {
  bad: example(overlay('account.legalName'), overlay('account.shortName'), [
    '5:15 /actions/0/update/x-interlock-attribute $.components.schemas.Partner.properties.name carries account.shortName, and carried account.legalName.',
  ]),
  good: example(
    overlay('account.legalName'),
    `# As before.\n${overlay('Account.legalName')}`,
    [],
  ),
};
