import type { Entity } from '@backstage/catalog-model';
import {
  catalogGraphApiRef,
  DefaultCatalogGraphApi,
} from '@backstage/plugin-catalog-graph';
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderPage } from '../testing/renderPage';
import { relationColumns } from './relationColumns';
import RelationPicture from './RelationPicture';
import { relationWords } from './relationWords';

function entity(
  kind: string,
  name: string,
  title: string,
  relations: readonly (readonly [type: string, targetRef: string])[],
): Entity {
  return {
    apiVersion: 'interlock.dev/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', title },
    spec: {},
    relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
  };
}

const integration = entity('Integration', 'expense', 'Employee expense sync', [
  ['ownedBy', 'group:default/people'],
  ['carries', 'dataobject:default/employee'],
  ['consumesApi', 'api:default/xero'],
  ['dependsOn', 'system:default/xero'],
]);
const owner = entity('Group', 'people', 'People Systems', [
  ['ownerOf', 'integration:default/expense'],
]);
const employee = entity('DataObject', 'employee', 'Employee', [
  ['carriedBy', 'integration:default/expense'],
]);
const api = entity('API', 'xero', 'Xero Accounting API', [
  ['apiConsumedBy', 'integration:default/expense'],
]);
const system = entity('System', 'xero', 'Xero', [
  ['dependencyOf', 'integration:default/expense'],
]);

beforeAll(() => {
  // jsdom has no layout; the graph measures its boxes and labels.
  Object.assign(window.SVGElement.prototype, {
    getBBox: () => ({ x: 0, y: 0, width: 196, height: 44 }),
  });
});

describe('the relations of an integration', () => {
  it('are boxes that lead to their entities, and lines that say what they mean', async () => {
    renderPage(<RelationPicture entity={integration} />, {
      catalog: {
        getEntitiesByRefs: async () => ({
          items: [integration, owner, employee, api, system],
        }),
      },
      // The picture draws our relations even where nobody told the graph of them.
      apis: [[catalogGraphApiRef, new DefaultCatalogGraphApi()]],
    });
    // The graph loads its code late and is hidden until its measures settle.
    await waitFor(() => expect(screen.getAllByRole('link').length).toBe(4), {
      timeout: 10_000,
    });
    expect(
      screen
        .getAllByRole('link')
        .map(link => [link.textContent, link.getAttribute('href')])
        .sort(),
    ).toEqual([
      ['APIXero Accounting API', '/contracts/default/xero'],
      ['Data objectEmployee', '/data/default/employee'],
      ['GroupPeople Systems', '/catalog/default/group/people'],
      ['SystemXero', '/systems/default/xero'],
    ]);
    expect(screen.getByTitle('integration:default/expense')).toHaveTextContent(
      'IntegrationEmployee expense sync',
    );
    expect(
      screen
        .getAllByTestId('label')
        .map(label => label.textContent)
        .sort(),
    ).toEqual(['carried by', 'consumes API', 'depends on', 'owner of']);
  });

  it('stand on two sides', () => {
    expect(relationColumns(integration)).toEqual({ left: 2, right: 2 });
    expect(relationColumns({ ...integration, relations: [] })).toEqual({
      left: 0,
      right: 0,
    });
  });

  it('read from the start of a line to its end', () => {
    expect(
      relationWords([
        'consumesApi',
        'apiConsumedBy',
        'providesApi',
        'apiProvidedBy',
      ]),
    ).toBe('consumes API, provides API');
  });
});
