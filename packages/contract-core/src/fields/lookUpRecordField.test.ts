import { describe, expect, it } from 'vitest';
import { organisation, sales } from '../testing/fieldContracts';
import { ask, list } from '../testing/fieldsInWords';

describe('lookUpField in OData', () => {
  it('lists a record with what navigations lead to', () => {
    expect(list(sales, 'read Orders', 'response', 2)).toEqual([
      'Id: Edm.String(10), required, key, not updatable, at most 10',
      'Total: Edm.Decimal(10, 2)(10,2), required, not updatable, from -99999999.99, to 99999999.99',
      'Changed: Edm.DateTimeOffset(0), required, not creatable, not updatable, at most 25',
      'Colours[]: string (Colour), required, of Red|Blue',
      'ShipTo: object, required, nullable',
      'ShipTo.City: Edm.String, required, nullable, default Ulm',
      'Items[]: Collection(Item)',
      'Items[].Id: Edm.Int64(19,0), required, key, from -9223372036854775808, to 9223372036854775807',
      'Items[].Material: Edm.String(40), required, nullable, at most 40',
      'Items[].Order: Order',
      'Elsewhere: Thing, nullable',
    ]);
  });

  it.each([
    [
      'update Orders request Total',
      'Total: Edm.Decimal(10, 2)(10,2), not updatable, from -99999999.99, to 99999999.99',
    ],
    [
      'update Orders request Orders.Changed',
      'Changed: Edm.DateTimeOffset(0), not creatable, not updatable, at most 25',
    ],
    [
      'create Orders request Order.Total',
      'Total: Edm.Decimal(10, 2)(10,2), required, not updatable, from -99999999.99, to 99999999.99',
    ],
    [
      'create Orders request Items.Material',
      'Items[].Material: Edm.String(40), nullable, at most 40',
    ],
    [
      'read Orders response Items[].Order.ShipTo.City',
      'Items[].Order.ShipTo.City: Edm.String, required, nullable, default Ulm',
    ],
    [
      'read Orders response Hours',
      'Hours: Edm.Int16(5,0), nullable, from -32768, to 32767',
    ],
    [
      'read Orders response RushOrder.Hours',
      'Hours: Edm.Int16(5,0), required, nullable, from -32768, to 32767',
    ],
    ['read Orders response Elsewhere.Name', 'unreadable at "Name", near: '],
    ['read Orders response total', 'path-unknown at "total", near: Total'],
    [
      'read Orders response Item.Material',
      'path-unknown at "Item", near: Items[]',
    ],
  ])('%s', (question, found) => {
    expect(ask(sales, question)).toEqual([found]);
  });
});

describe('lookUpField in a describe of Salesforce', () => {
  it('lists an object with its relationships', () => {
    expect(list(organisation, 'update Opportunity', 'request', 2)).toEqual([
      'Id: id, key, not creatable, not updatable',
      'Amount: currency(18, 2)(18,2), nullable, from -9999999999999999.99, to 9999999999999999.99',
      'ExpectedRevenue: currency(18, 2)(18,2), nullable, not creatable, not updatable, from -9999999999999999.99, to 9999999999999999.99',
      'StageName: picklist, at most 255, of Prospecting|Won...',
      'AccountId: reference, nullable, not updatable',
      'Account: reference to Account, nullable',
      'Account.Name: string(255), not updatable, at most 255',
      'Account.Number__c: string(20), nullable, not updatable, at most 20',
    ]);
  });

  it.each([
    [
      'read Opportunity response opportunity.account.NAME',
      'Account.Name: string(255), not updatable, at most 255',
    ],
    [
      'create Opportunity request AccountId',
      'AccountId: reference, nullable, not updatable',
    ],
    [
      'create Opportunity request Amout',
      'path-unknown at "Amout", near: Amount',
    ],
    [
      'create Account request Account.Number__c',
      'Number__c: string(20), nullable, not updatable, at most 20',
    ],
  ])('%s', (question, found) => {
    expect(ask(organisation, question)).toEqual([found]);
  });
});
