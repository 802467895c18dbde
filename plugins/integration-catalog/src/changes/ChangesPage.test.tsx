import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openChange } from '../testing/employeesRemoved';
import { renderPage } from '../testing/renderPage';
import { ChangesPage } from './ChangesPage';

const mine = openChange.summary;
const others = {
  ...mine,
  id: '80e57e3e-eaf2-4897-acdc-fdd90e78e34d',
  title: 'Customer Account API',
  // Who has approved may decide otherwise; that is not waited for.
  mayDecide: true,
  waitsForMe: false,
};
const merged = {
  ...mine,
  id: '3f7d6d8e-0a52-4a3f-8f31-2f6d8a7b9c01',
  title: 'Invoice Events',
  status: 'merged' as const,
  waitsForMe: false,
};

function titles(): (string | null)[] {
  return within(screen.getByRole('tabpanel'))
    .getAllByRole('link')
    .map(link => link.textContent);
}

describe('the inbox', () => {
  it('opens with what waits for me and keeps the rest one tab away', async () => {
    renderPage(<ChangesPage />, {
      api: {
        listChangeRequests: async () => ({
          changeRequests: [mine, others, merged],
          waitingForMe: 1,
        }),
      },
    });
    const tabs = await screen.findAllByRole('tab');
    expect(tabs.map(tab => tab.textContent)).toEqual([
      'Waiting for me (1)',
      'Open (2)',
      'Decided (1)',
    ]);
    expect(titles()).toEqual(['Xero Accounting API']);
    expect(screen.getByRole('link')).toHaveAttribute(
      'href',
      '/changes/0d71ec63-3424-42cd-bff1-69588b3aeb0a',
    );
    await userEvent.click(screen.getByRole('tab', { name: 'Open (2)' }));
    expect(titles()).toEqual(['Xero Accounting API', 'Customer Account API']);
    await userEvent.click(screen.getByRole('tab', { name: 'Decided (1)' }));
    expect(titles()).toEqual(['Invoice Events']);
  });

  it('says what would be here when nothing waits', async () => {
    renderPage(<ChangesPage />, {
      api: {
        listChangeRequests: async () => ({
          changeRequests: [],
          waitingForMe: 0,
        }),
      },
    });
    expect(
      await screen.findByText('Nothing waits for you'),
    ).toBeInTheDocument();
  });

  it('says what failed and asks again on demand', async () => {
    let attempts = 0;
    renderPage(<ChangesPage />, {
      api: {
        listChangeRequests: async () => {
          attempts += 1;
          if (attempts === 1) throw new Error('The database is locked.');
          return { changeRequests: [mine], waitingForMe: 1 };
        },
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The change requests could not be loaded.The database is locked. Nothing was changed.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Waiting for me (1)')).toBeInTheDocument();
  });
});
