import { PortalRequestError } from '@interlock/plugin-integration-catalog-react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { openChange } from '../testing/employeesRemoved';
import { renderPage } from '../testing/renderPage';
import { DecisionBar } from './DecisionBar';

describe('the decision bar', () => {
  it('says what is missing, under which rule and why', async () => {
    renderPage(<DecisionBar change={openChange} onDecided={() => {}} />);
    const missing = await screen.findByText('Still missing');
    expect(missing.parentElement).toHaveTextContent(
      'Still missing0 of 1 approvals given 2 findings under rule vendor-contract: A vendor changes its contract whether we like it or not.',
    );
  });

  it('asks for a reason before it sends anything', async () => {
    const decideChangeRequest = vi.fn();
    renderPage(<DecisionBar change={openChange} onDecided={() => {}} />, {
      api: { decideChangeRequest },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Approve' }),
    );
    expect(
      screen.getByText(/Write a reason of at least three characters/),
    ).toBeInTheDocument();
    expect(decideChangeRequest).not.toHaveBeenCalled();
  });

  it('approves by keyboard exactly the findings that were shown', async () => {
    const decideChangeRequest = vi.fn().mockResolvedValue(openChange);
    const onDecided = vi.fn();
    renderPage(<DecisionBar change={openChange} onDecided={onDecided} />, {
      api: { decideChangeRequest },
    });
    await userEvent.click(await screen.findByRole('textbox'));
    await userEvent.keyboard('  Payroll has moved to PeopleHub. ');
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Approve' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(onDecided).toHaveBeenCalledTimes(1));
    expect(decideChangeRequest.mock.calls).toEqual([
      [
        '0d71ec63-3424-42cd-bff1-69588b3aeb0a',
        {
          decision: 'approve',
          reason: 'Payroll has moved to PeopleHub.',
          subjects: [
            {
              kind: 'contract',
              id: 'api:default/xero-accounting',
              fingerprints: [
                'removed GET /Employees',
                'removed PUT /Employees',
              ],
            },
          ],
        },
      ],
    ]);
  });

  it("shows a refusal in the server's words and keeps the reason", async () => {
    const sentence =
      'The change has a new finding since you looked; look at it and decide again.';
    renderPage(<DecisionBar change={openChange} onDecided={() => {}} />, {
      api: {
        decideChangeRequest: () =>
          Promise.reject(
            new PortalRequestError(409, 'ConflictError', sentence),
          ),
      },
    });
    await userEvent.type(await screen.findByRole('textbox'), 'No longer used');
    await userEvent.click(screen.getByRole('button', { name: 'Reject' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      `Your decision was not recorded.${sentence}`,
    );
    expect(screen.getByRole('textbox')).toHaveValue('No longer used');
  });

  it('tells who may not decide why, and offers no button', async () => {
    renderPage(
      <DecisionBar
        change={{
          ...openChange,
          mayDecide: false,
          mayNotDecideReason:
            'You are an author of this change, so somebody else must decide it.',
        }}
        onDecided={() => {}}
      />,
    );
    expect(
      await screen.findByText(
        'You are an author of this change, so somebody else must decide it.',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says that the decision of this person is not missing', async () => {
    renderPage(
      <DecisionBar
        change={{
          ...openChange,
          summary: { ...openChange.summary, waitsForMe: false },
        }}
        onDecided={() => {}}
      />,
    );
    expect(
      await screen.findByText(
        'Your decision is not missing; you may still decide, and that replaces what you decided before.',
      ),
    ).toBeInTheDocument();
  });

  it('says that nothing is missing once it is approved', async () => {
    renderPage(
      <DecisionBar
        change={{
          ...openChange,
          summary: { ...openChange.summary, status: 'approved' },
        }}
        onDecided={() => {}}
      />,
    );
    expect(
      await screen.findByRole('region', { name: 'Decision' }),
    ).toHaveTextContent(
      /^Approved: nothing is missing. Run the check again and it passes.$/,
    );
  });
});
