import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { DataObjectContent } from './dataObjects/DataObjectContent';
import { DataObjectPage } from './dataObjects/DataObjectPage';
import { LineagePage } from './lineage/LineagePage';
import { MappingPage } from './mappings/MappingPage';
import { SystemsOfRecordPage } from './matrix/SystemsOfRecordPage';
import { renderPage } from './testing/renderPage';
import {
  account,
  field,
  mappingRow,
  matrix,
  sheetOf,
  usage,
} from './testing/samples';

beforeAll(() => {
  // jsdom has no layout; the virtual table asks how high its area is.
  for (const [side, value] of [
    ['clientHeight', 640],
    ['clientWidth', 960],
    ['offsetHeight', 62],
  ] as const) {
    Object.defineProperty(HTMLElement.prototype, side, {
      configurable: true,
      value,
    });
  }
});

function at(path: string, element: JSX.Element) {
  return (
    <Routes>
      <Route path={path} element={element} />
    </Routes>
  );
}

describe('the systems of record', () => {
  it('show marks as links that say what they mean, and walk by arrow keys', async () => {
    renderPage(<SystemsOfRecordPage />, {
      api: { getSystemsOfRecord: async () => matrix },
      address: '/?object=dataobject:default/account',
    });
    const table = await screen.findByRole('table', {
      name: 'Data objects by system',
    });
    const owns = within(table).getByRole('link', {
      name: 'SAP owns 2 of the attributes of Customer account',
    });
    expect(owns).toHaveAttribute(
      'href',
      '/data/default/account?system=system%3Adefault%2Fsap',
    );
    // The open object shows its attributes.
    expect(
      within(table).getByRole('link', {
        name: 'Shop writes against the owner, writes: legalName of Customer account',
      }),
    ).toBeVisible();
    owns.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(
      'CRM reads 1 of the attributes of Customer account',
    );
    expect(
      screen.getByText('CRM reads 1 of the attributes of Customer account'),
    ).toBeVisible();
  });

  it('narrow to conflicts, and say how to come back', async () => {
    renderPage(<SystemsOfRecordPage />, {
      api: { getSystemsOfRecord: async () => matrix },
      address: '/?text=nowhere',
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear all filters' }),
    );
    expect(await screen.findByText('2 data objects')).toBeVisible();
    await userEvent.click(screen.getByRole('switch'));
    expect(await screen.findByText('1 of 2 data objects')).toBeVisible();
  });

  it('say what would be here, and what failed', async () => {
    renderPage(<SystemsOfRecordPage />, {
      api: {
        getSystemsOfRecord: async () => ({ ...matrix, objects: [] }),
      },
    });
    expect(await screen.findByText('No data object yet')).toBeVisible();
    renderPage(<SystemsOfRecordPage />);
    expect(
      await screen.findByText(/systems of record could not be loaded/),
    ).toBeVisible();
  });
});

describe('a data object', () => {
  it('names itself in heading and document, and its faults as chips', async () => {
    renderPage(at('/data/:namespace/:name', <DataObjectPage />), {
      api: { getDataObject: async () => account },
      address: '/data/default/account',
    });
    await screen.findByRole('heading', { level: 1, name: account.title });
    expect(document.title).toBe('Customer account · Data object · Interlock');
    expect(
      within(screen.getByRole('list', { name: 'State' }))
        .getAllByRole('link')
        .map(link => link.textContent),
    ).toEqual([
      '1 finding about its attributes',
      '1 attribute has no system of record',
      'In the systems of record',
    ]);
    const rows = within(
      screen.getByRole('table', { name: 'Attributes' }),
    ).getAllByRole('row');
    expect(rows[1]).toHaveTextContent(/legalName.*SAP.*SAP wins.*CRM/);
    expect(rows[2]).toHaveTextContent(/nickname.*none named.*no rule/);
  });

  it('shows the fields that carry it, and who says so', async () => {
    renderPage(at('/data/:namespace/:name', <DataObjectPage />), {
      api: { getDataObject: async () => account },
      address: '/data/default/account?tab=fields',
    });
    const link = await screen.findByRole('link', { name: 'buyer.name' });
    expect(link).toHaveAttribute(
      'href',
      '/lineage?field=api%3Adefault%2Forders%23buyer.name',
    );
    expect(link.closest('tr')).toHaveTextContent('overlay');
  });
});

describe('a mapping sheet', () => {
  const lost = mappingRow('lost', {
    target: field('sales.lost', {
      state: 'unknown',
      facts: null,
      nearest: ['last'],
    }),
  });

  it('shows both ends of each row, and the ones to look at alone', async () => {
    renderPage(at('/mappings/:namespace/:name', <MappingPage />), {
      api: {
        getMappingSheet: async () => sheetOf([lost, mappingRow('name')]),
      },
      address: '/mappings/default/orders',
    });
    const table = await screen.findByRole('table', {
      name: 'Rows of the sheet',
    });
    await waitFor(() =>
      expect(
        within(table)
          .getAllByRole('row')
          .map(row => row.textContent),
      ).toEqual([
        'SourceWhat happens, whose valueTarget',
        expect.stringContaining('order order of Orders'),
        expect.stringMatching(/order\.lost.*not in the contract; nearest last/),
        expect.stringMatching(/order\.name.*string, up to 40, required/),
      ]),
    );
    await userEvent.click(screen.getByRole('switch'));
    expect(await screen.findByText('1 of 2 rows')).toBeVisible();
  });

  it('holds only what is in view of 5,000 rows', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) =>
      mappingRow(`row${index}`),
    );
    renderPage(at('/mappings/:namespace/:name', <MappingPage />), {
      api: { getMappingSheet: async () => sheetOf(rows) },
      address: '/mappings/default/orders',
    });
    const table = await screen.findByRole('table', {
      name: 'Rows of the sheet',
    });
    expect(table).toHaveAttribute('aria-rowcount', '5002');
    await waitFor(() =>
      expect(within(table).getAllByRole('row').length).toBeGreaterThan(2),
    );
    expect(within(table).getAllByRole('row').length).toBeLessThan(60);
  });

  it('runs a payload, and says beforehand what is no JSON', async () => {
    const asked: string[] = [];
    renderPage(at('/mappings/:namespace/:name', <MappingPage />), {
      api: {
        getMappingSheet: async () => sheetOf([mappingRow('name')]),
        runMapping: async (_, { input }) => {
          asked.push(input);
          throw new Error('The child was stopped after 5 s.');
        },
      },
      address: '/mappings/default/orders?tab=run',
    });
    const payload = await screen.findByLabelText(/Payload as JSON/);
    await userEvent.click(screen.getByRole('button', { name: 'Run' }));
    expect(screen.getByText('Paste a payload as JSON first.')).toBeVisible();
    await userEvent.type(payload, '[[1]');
    await userEvent.click(screen.getByRole('button', { name: 'Run' }));
    expect(
      await screen.findByText(/The child was stopped after 5 s/),
    ).toBeVisible();
    expect(asked).toEqual(['[1]']);
  });
});

describe('tabs of entities', () => {
  it('show the same as our pages', async () => {
    const entity = {
      apiVersion: 'interlock.dev/v1alpha1',
      kind: 'DataObject',
      metadata: { name: 'account', namespace: 'default' },
    };
    const asked: object[] = [];
    renderPage(
      <EntityProvider entity={entity}>
        <DataObjectContent />
      </EntityProvider>,
      {
        api: {
          getDataObject: async object => {
            asked.push(object);
            return account;
          },
        },
      },
    );
    const table = await screen.findByRole('table', { name: 'Attributes' });
    expect(within(table).getByText('nickname')).toBeVisible();
    expect(asked).toEqual([{ namespace: 'default', name: 'account' }]);
  });
});

describe('the lineage of a field', () => {
  it('leads from field to field and to the row that carries it', async () => {
    renderPage(<LineagePage />, {
      api: { getUsage: async () => usage, searchFields: async () => [] },
      address: '/?field=api:default/crm%23Name',
    });
    const picture = await screen.findByRole('region', {
      name: /Way of the values/,
    });
    expect(
      within(picture)
        .getAllByRole('link')
        .map(link => link.getAttribute('href')),
    ).toEqual([
      '/lineage?field=api%3Adefault%2Fshop%23name',
      '/lineage?field=api%3Adefault%2Fsap%23NAME1',
      '/mappings/default/sync?row=main%2Fname',
      '/mappings/default/sync?row=main%2Fname',
    ]);
    expect(screen.getByText(/has no mapping sheet/)).toBeVisible();
  });

  it('finds fields by name', async () => {
    renderPage(<LineagePage />, {
      api: {
        searchFields: async query => [
          {
            name: 'account.taxNumber',
            title: `account.taxNumber (${query})`,
            kind: 'attribute',
            usages: 2,
          },
        ],
      },
      address: '/?text=taxNumber',
    });
    expect(
      await screen.findByRole('link', {
        name: 'account.taxNumber (taxNumber)',
      }),
    ).toHaveAttribute('href', '/lineage?field=account.taxNumber');
  });
});
