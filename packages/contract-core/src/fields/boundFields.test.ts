import { describe, expect, it } from 'vitest';
import type { Contract } from '../model';
import { orders, organisation, sales } from '../testing/fieldContracts';
import { lookUpField } from './lookUpField';

describe('lookUpField with bindings', () => {
  /** The attribute of a field where an overlay binds one place. */
  const tied = (
    contract: Contract,
    pointer: string,
    [operation, direction, path]: readonly string[],
  ) => {
    const answer = lookUpField(
      contract,
      {
        operation,
        direction: direction === 'request' ? 'request' : 'response',
        path,
      },
      {
        id: 'bound',
        bindings: [{ pointer, attribute: 'bound.it', saidBy: 'overlay' }],
      },
    );
    if (!answer.found) throw new Error(`There is no ${path}.`);
    return answer.fields.map(field => `${field.contract} ${field.attribute}`);
  };

  it.each([
    // At the property, at the component behind it, and in a part of allOf.
    ['/components/schemas/Order/properties/total', 'total'],
    ['/components/schemas/Line', 'lines[]'],
    ['/components/schemas/Line/allOf/1/properties/unit', 'lines[].unit'],
    ['/components/schemas/Order/properties/tags/items', 'tags[]'],
    // What the overlay says stands before what the document does.
    ['/components/schemas/Order/properties/number', 'number'],
    ['/components/schemas/Order/properties/taxId', 'taxId'],
  ])('ties %s to %s in OpenAPI', (pointer, path) => {
    const question = ['POST /orders', 'request', path];
    expect(tied(orders, pointer, question)).toEqual(['bound bound.it']);
    expect(tied(orders, `${pointer}/else`, question)).not.toContain(
      'bound bound.it',
    );
  });

  it.each([
    ['EntityType/Order/Property/Total', 'read Orders', 'response', 'Total'],
    ['EntityType/Order/Property/Total', 'update Orders', 'request', 'Total'],
    ['EntityType/Base/Property/Id', 'read Orders', 'response', 'Id'],
    [
      'EntityType/Base/Property/Id',
      'read Orders',
      'response',
      'Items.Order.Id',
    ],
    ['ComplexType/Address', 'create Orders', 'request', 'ShipTo'],
    [
      'ComplexType/Address/Property/City',
      'read Orders',
      'response',
      'ShipTo.City',
    ],
    ['EnumType/Colour', 'read Orders', 'response', 'Colours[]'],
    [
      'EntityType/Order/NavigationProperty/Items',
      'read Orders',
      'response',
      'Items',
    ],
  ])('ties %s in OData', (pointer, ...question) => {
    expect(tied(sales, `/Schema/Sales/${pointer}`, question)).toEqual([
      'bound bound.it',
    ]);
  });

  it('ties a field of Salesforce in every operation on its object', () => {
    for (const question of [
      ['read Opportunity', 'response', 'Amount'],
      ['update Opportunity', 'request', 'Amount'],
    ]) {
      expect(
        tied(organisation, '/results/0/result/fields/1', question),
      ).toEqual(['bound bound.it']);
    }
  });
});
