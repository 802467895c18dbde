import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
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

  it('shows the rows of a mapping sheet before and after, and what is asked of whom', async () => {
    const subject = {
      kind: 'mapping' as const,
      id: 'order-handover',
      ref: 'integration:default/order-handover',
      title: 'Mapping of Order handover',
      file: 'contracts/mappings/orders.yaml',
      owner: 'group:default/order-office',
    };
    const finding = (ruleId: string, fingerprint: string) => ({
      ruleId,
      severity: 'error' as const,
      direction: 'none' as const,
      effect: 'none' as const,
      proof: 'structural' as const,
      message: `${ruleId} says so.`,
      operation: '',
      base: null,
      revision: null,
      witness: null,
      sites: [],
      fingerprint,
    });
    const [first] = openChange.subjects;
    renderPage(<ChangeRequestPage />, {
      mountPath: '/changes/:id',
      address: `/changes/${openChange.summary.id}`,
      api: {
        getChangeRequest: async () => ({
          ...openChange,
          subjects: [
            {
              status: 'open' as const,
              evidence: first!.evidence,
              check: {
                ...subject,
                conclusion: 'undecided' as const,
                base: null,
                revision: null,
                findings: [
                  finding('mapping-row-changed', 'f1'),
                  finding('mapping-people-changed', 'f2'),
                  finding('source-path-unknown', 'f3'),
                ],
                parts: [
                  {
                    name: 'row order/unit',
                    change: 'changed' as const,
                    members: [
                      { member: 'source', before: 'quote.uom', after: 'q.u' },
                      { member: 'default', before: null, after: 'PCE' },
                    ],
                    fingerprint: 'f1',
                  },
                  {
                    name: 'sheet',
                    change: 'removed' as const,
                    members: [],
                    fingerprint: 'f2',
                  },
                ],
                problems: [],
                changeRequest: null,
              },
            },
          ],
        }),
        getVersionDocument: async () => baseDocument,
      },
    });
    const table = await screen.findByRole('table', {
      name: 'What differs, before and after',
    });
    expect(
      within(table)
        .getAllByRole('row')
        .map(row => [...row.children].map(cell => cell.textContent)),
    ).toEqual([
      ['Part', 'Member', 'Before', 'After'],
      [
        'row order/unit is anotherErrormapping-row-changed',
        'source',
        'quote.uom',
        'q.u',
      ],
      ['default', 'nothing', 'PCE'],
      [
        'sheet is goneErrormapping-people-changed',
        'mapping-people-changed says so.',
      ],
    ]);
    // What belongs to no part stands below.
    expect(screen.getByText('source-path-unknown says so.')).toBeVisible();
  });

  it('leads the keyboard from the top to the decision', async () => {
    renderPage(<ChangeRequestPage />, {
      mountPath: '/changes/:id',
      address: `/changes/${openChange.summary.id}`,
      api: {
        getChangeRequest: async () => openChange,
        getVersionDocument: async () => baseDocument,
      },
    });
    const skip = await screen.findByRole('link', { name: 'To the decision' });
    await userEvent.tab();
    expect(skip).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('region', { name: 'Decision' })).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('textbox', { name: /Reason/ })).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Approve' })).toHaveFocus();
  });

  it('shows a rejection from another branch, and lifts it with a reason', async () => {
    const rejection = {
      subject: {
        kind: 'contract' as const,
        id: 'api:default/xero-accounting',
        ref: 'api:default/xero-accounting',
      },
      decision: '7c0f6a1e-53a5-4a6e-8a52-0c6d4b0f9a11',
      rejectedBy: 'user:default/priya.raman',
      reason: 'Payroll reads it on the 25th.',
      rejectedAt: '2026-11-20T09:00:00.000Z',
      until: '2027-02-17',
      origin: {
        repository: 'larkfield',
        branch: 'xero-4',
        changeRequest: '8d0f6a1e-53a5-4a6e-8a52-0c6d4b0f9a11',
      },
      fingerprints: ['removed GET /Employees'],
      groups: ['group:default/integration-architects'],
      missing: '0 of 1 approvals given',
      lifts: [],
      mayLift: true,
      mayNotLiftReason: '',
    };
    const liftRejection = vi.fn().mockResolvedValue(openChange);
    renderPage(<ChangeRequestPage />, {
      mountPath: '/changes/:id',
      address: `/changes/${openChange.summary.id}`,
      api: {
        getChangeRequest: async () => ({
          ...openChange,
          rejections: [rejection],
        }),
        getVersionDocument: async () => baseDocument,
        liftRejection,
      },
    });
    const rejected = await screen.findByRole('region', { name: 'Rejected' });
    expect(rejected).toHaveTextContent('Payroll reads it on the 25th.');
    expect(rejected).toHaveTextContent(
      'stops 1 finding on every branch until 2027-02-17',
    );
    expect(
      within(rejected).getByRole('link', { name: 'xero-4 of larkfield' }),
    ).toHaveAttribute('href', `/changes/${rejection.origin.changeRequest}`);
    const lift = within(rejected).getByRole('button', {
      name: 'Lift the rejection',
    });
    await userEvent.click(lift);
    expect(liftRejection).not.toHaveBeenCalled();
    await userEvent.type(within(rejected).getByRole('textbox'), ' It moved. ');
    await userEvent.click(lift);
    await waitFor(() =>
      expect(liftRejection.mock.calls).toEqual([
        [openChange.summary.id, rejection.decision, 'It moved.'],
      ]),
    );
  });

  it('shows every decision, also the first of somebody who decided twice: it was hidden before', async () => {
    const first = {
      id: '1c0f6a1e-53a5-4a6e-8a52-0c6d4b0f9a11',
      subject: {
        kind: 'contract' as const,
        id: 'api:default/xero-accounting',
        ref: 'api:default/xero-accounting',
      },
      decision: 'reject' as const,
      decidedBy: 'user:default/ana.ruiz',
      groups: ['group:default/integration-architects'],
      reason: 'Payroll reads it.',
      fingerprints: ['removed GET /Employees'],
      fingerprintVersion: 2,
      decidedAt: '2026-11-20T09:00:00.000Z',
      conditions: { consumers: [], dataClasses: [], policyDigest: 'sha256:1' },
      counts: false,
      whyNot: 'The same person has decided again since.',
    };
    const second = {
      ...first,
      id: '2c0f6a1e-53a5-4a6e-8a52-0c6d4b0f9a11',
      decision: 'approve' as const,
      reason: 'Payroll has moved.',
      fingerprints: ['removed GET /Employees', 'removed PUT /Employees'],
      decidedAt: '2026-11-21T09:00:00.000Z',
      counts: true,
      whyNot: '',
    };
    renderPage(<ChangeRequestPage />, {
      mountPath: '/changes/:id',
      address: `/changes/${openChange.summary.id}`,
      api: {
        getChangeRequest: async () => ({
          ...openChange,
          decisions: [second],
          earlierDecisions: [first],
        }),
        getVersionDocument: async () => baseDocument,
      },
    });
    const region = await screen.findByRole('region', {
      name: 'Decisions so far',
    });
    const rows = within(region)
      .getAllByRole('listitem')
      .map(row => [...row.children].slice(1).map(part => part.textContent));
    expect(rows).toEqual([
      ['Payroll has moved.', 'covers 2 of 2 findings, counts'],
      [
        'Payroll reads it.',
        'The same person has decided again since.',
        'covers 1 of 2 findings, counts no more',
      ],
    ]);
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
