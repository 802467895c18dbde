import { PortalRequestError } from '@interlock/plugin-integration-catalog-react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { describe, expect, it, vi } from 'vitest';
import { requestedWaiver, waivedFinding } from '../../testing/governanceSample';
import { renderPage } from '../../testing/renderPage';
import { WaiverPage } from './WaiverPage';

const { id } = requestedWaiver.waiver;

function renderWaiver(api: Parameters<typeof renderPage>[1]) {
  renderPage(
    <Routes>
      <Route path="/waivers/:id" element={<WaiverPage />} />
    </Routes>,
    { address: `/waivers/${id}`, ...api },
  );
}

describe('the page of a waiver', () => {
  it('says what, why, who, until when, and what happened', async () => {
    renderWaiver({ api: { getWaiver: async () => requestedWaiver } });
    expect(
      await screen.findByRole('heading', {
        name: /Waiver of flow-queue-owned/,
      }),
    ).toBeVisible();
    expect(
      screen.getByText('It permits nothing until somebody approves it.'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: /PAY-17/ })).toHaveAttribute(
      'href',
      'https://tickets.example.com/PAY-17',
    );
    const about = screen.getByRole('region', { name: 'What it is about' });
    expect(about).toHaveTextContent(
      'The queue payroll has no owner.Payroll export catalog-info/integrations/expense-sync.yaml:41',
    );
    expect(screen.getByRole('region', { name: 'History' })).toHaveTextContent(
      'asked for it',
    );
  });

  it('takes a decision with its reason and is asked for again', async () => {
    const decideWaiver = vi.fn().mockResolvedValue(requestedWaiver);
    const getWaiver = vi.fn().mockResolvedValue(requestedWaiver);
    renderWaiver({ api: { getWaiver, decideWaiver } });
    const bar = await screen.findByRole('region', { name: 'Decision' });
    await userEvent.click(within(bar).getByRole('button', { name: 'Approve' }));
    expect(decideWaiver).not.toHaveBeenCalled();
    expect(bar).toHaveTextContent(
      'Write a reason of at least three characters',
    );
    await userEvent.type(within(bar).getByRole('textbox'), ' Until the move. ');
    await userEvent.click(within(bar).getByRole('button', { name: 'Approve' }));
    await waitFor(() => expect(getWaiver).toHaveBeenCalledTimes(2));
    expect(decideWaiver.mock.calls).toEqual([
      [id, { decision: 'approve', reason: 'Until the move.' }],
    ]);
  });

  it("shows a refusal in the server's words and keeps the reason", async () => {
    renderWaiver({
      api: {
        getWaiver: async () => requestedWaiver,
        decideWaiver: () =>
          Promise.reject(
            new PortalRequestError(409, 'ConflictError', 'It was withdrawn.'),
          ),
      },
    });
    const bar = await screen.findByRole('region', { name: 'Decision' });
    await userEvent.type(within(bar).getByRole('textbox'), 'Not needed');
    await userEvent.click(within(bar).getByRole('button', { name: 'Reject' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Nothing was recorded.It was withdrawn.',
    );
    expect(within(bar).getByRole('textbox')).toHaveValue('Not needed');
  });

  it('tells who may not decide why, and lets the one who asked take it back', async () => {
    const withdrawWaiver = vi.fn().mockResolvedValue(requestedWaiver);
    renderWaiver({
      api: {
        getWaiver: async () => ({
          ...requestedWaiver,
          waiver: { ...requestedWaiver.waiver, mayDecide: false },
          mayNotDecideReason: 'Whoever asks for a waiver does not decide.',
          mayWithdraw: true,
        }),
        withdrawWaiver,
      },
    });
    const bar = await screen.findByRole('region', { name: 'Decision' });
    expect(bar).toHaveTextContent('Whoever asks for a waiver does not decide.');
    expect(
      within(bar)
        .getAllByRole('button')
        .map(button => button.textContent),
    ).toEqual(['Withdraw']);
    await userEvent.type(within(bar).getByRole('textbox'), 'It was mended');
    await userEvent.click(
      within(bar).getByRole('button', { name: 'Withdraw' }),
    );
    await waitFor(() =>
      expect(withdrawWaiver.mock.calls).toEqual([[id, 'It was mended']]),
    );
  });

  it('of an approved waiver offers to renew it, and nothing to decide', async () => {
    renderWaiver({
      api: {
        getWaiver: async () => ({
          ...requestedWaiver,
          waiver: {
            ...requestedWaiver.waiver,
            decision: 'approved',
            state: 'active',
            permits: 1,
            mayDecide: false,
          },
          findings: [waivedFinding],
        }),
      },
    });
    const bar = await screen.findByRole('region', { name: 'Decision' });
    expect(
      within(bar)
        .getAllByRole('button')
        .map(button => button.textContent),
    ).toEqual(['Renew']);
    expect(
      screen.getByRole('region', { name: 'What it permits now' }),
    ).toBeVisible();
  });
});
