import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../testing/renderPage';
import { IntegrationsPage } from './IntegrationsPage';

function integration(name: string, title: string, spec: object) {
  return {
    apiVersion: 'interlock.dev/v1alpha1',
    kind: 'Integration',
    metadata: { name, namespace: 'default', title },
    spec: {
      owner: 'group:default/crm-integration',
      source: 'system:default/sap',
      target: 'system:default/xero',
      event: 'Something happens',
      pattern: { style: 'batch' },
      criticality: 'high',
      contracts: [{ ref: 'api:default/xero-accounting', role: 'consumes' }],
      review: { nextDue: '2027-01-06' },
      ...spec,
    },
  };
}

const entities = [
  integration('expense', 'Employee expense sync', {
    owner: 'group:default/people-systems',
    criticality: 'critical',
  }),
  integration('posting', 'Subscription invoice posting', {}),
];

function catalogAnswering(items: readonly object[]) {
  return {
    queryEntities: async () => ({
      items,
      totalItems: items.length,
      pageInfo: {},
    }),
  };
}

function titles(): (string | null | undefined)[] {
  return screen
    .getAllByRole('rowheader')
    .map(header => header.firstElementChild?.textContent);
}

describe('the list of integrations', () => {
  it('shows each with what people ask for, and leads to its page', async () => {
    renderPage(<IntegrationsPage />, { catalog: catalogAnswering(entities) });
    const table = await screen.findByRole('grid');
    expect(titles()).toEqual([
      'Employee expense sync',
      'Subscription invoice posting',
    ]);
    const [, first] = within(table).getAllByRole('row');
    expect(first).toHaveAttribute('data-href', '/integrations/default/expense');
    expect(first).toHaveTextContent(/people-systems/);
    expect(first).toHaveTextContent(/Critical/);
  });

  it('narrows by the address, so that a view can be sent to a colleague', async () => {
    renderPage(<IntegrationsPage />, {
      catalog: catalogAnswering(entities),
      address: '/?owner=group:default/crm-integration',
    });
    expect(await screen.findByText('1 of 2 integrations')).toBeInTheDocument();
    expect(titles()).toEqual(['Subscription invoice posting']);
  });

  it('says when nothing matches and takes the filters away', async () => {
    renderPage(<IntegrationsPage />, {
      catalog: catalogAnswering(entities),
      address: '/?text=payroll',
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear all filters' }),
    );
    expect(await screen.findByText('2 integrations')).toBeInTheDocument();
  });

  it('says how to get the first integration here', async () => {
    renderPage(<IntegrationsPage />, { catalog: catalogAnswering([]) });
    expect(await screen.findByText('No integration yet')).toBeInTheDocument();
  });

  it('says what failed', async () => {
    renderPage(<IntegrationsPage />, {
      catalog: {
        queryEntities: async () => {
          throw new Error('The catalog is starting.');
        },
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The integrations could not be loaded.The catalog is starting. Nothing was changed.',
    );
  });
});
