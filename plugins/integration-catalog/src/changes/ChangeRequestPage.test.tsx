import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { baseDocument, openChange } from '../testing/employeesRemoved';
import { renderPage } from '../testing/renderPage';
import { ChangeRequestPage } from './ChangeRequestPage';

describe('the page of a change request', () => {
  it('stands in the order in which an architect decides', async () => {
    renderPage(<ChangeRequestPage />, {
      mountPath: '/changes/:id',
      address: `/changes/${openChange.summary.id}`,
      api: {
        getChangeRequest: async () => openChange,
        getVersionDocument: async () => baseDocument,
      },
    });
    await screen.findByText(openChange.summary.sentence);
    const headings = screen
      .getAllByRole('heading', { level: 2 })
      .map(heading => heading.textContent);
    expect(headings).toEqual([
      'Changes',
      'Who is hit',
      'Lint difference',
      'Decisions so far',
    ]);
    const hit = screen.getByRole('region', { name: 'Who is hit' });
    const rows = within(hit)
      .getAllByRole('row')
      .map(row =>
        within(row)
          .queryAllByRole('cell')
          .map(cell => cell.textContent),
      );
    expect(rows).toEqual([
      [],
      [
        'Employee expense syncowned by people-systems',
        'Broken',
        'GET /Employees',
        'Medium',
        'Declared useEmployees.EmployeeID',
      ],
      [],
      [
        'Subscription invoice postingowned by crm-integration',
        'Not affected',
        'none',
        'High',
        'Declared use',
      ],
    ]);
    expect(
      screen.getByRole('complementary', { name: 'Blind spots' }),
    ).toHaveTextContent('Who is hit rests on declared use alone.');
    expect(screen.getByText('Nobody has decided yet.')).toBeInTheDocument();
  });

  it('says why a request cannot be shown', async () => {
    renderPage(<ChangeRequestPage />, {
      mountPath: '/changes/:id',
      address: '/changes/4f3b',
      api: {
        getChangeRequest: async () => {
          throw new Error('There is no change request 4f3b.');
        },
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The change request could not be loaded.There is no change request 4f3b. Nothing was changed.',
    );
  });
});
