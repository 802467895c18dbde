import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import {
  blockingFinding,
  day,
  policy,
  queueOwned,
  requestedWaiver,
} from '../../testing/governanceSample';
import { renderPage } from '../../testing/renderPage';
import { WaiverRequestDialog } from './WaiverRequestDialog';

const about = {
  rule: blockingFinding.ruleId,
  fingerprint: blockingFinding.fingerprint,
  target: blockingFinding.target,
  targetTitle: blockingFinding.targetTitle,
  owner: blockingFinding.owner,
  severity: blockingFinding.severity,
};

function renderDialog(requestWaiver: () => Promise<typeof requestedWaiver>) {
  const onRequested = vi.fn();
  renderPage(
    <WaiverRequestDialog
      about={about}
      onClose={() => {}}
      onRequested={onRequested}
    />,
    {
      api: {
        listWaivers: async () => ({
          day,
          waitingForMe: 0,
          policy,
          waivers: [],
        }),
        listGovernanceRules: async () => [queueOwned],
        requestWaiver,
      },
      catalog: {
        getEntities: async () => ({
          items: [
            {
              kind: 'Group',
              metadata: { name: 'finance-systems', namespace: 'default' },
              spec: { profile: { displayName: 'Finance Systems' } },
            },
          ],
        }),
      },
    },
  );
  return onRequested;
}

describe('the request of a waiver', () => {
  it('says the longest term of the policy and asks for what the policy asks for', async () => {
    const requestWaiver = vi.fn();
    renderDialog(requestWaiver);
    expect(
      await screen.findByText('At most 30 days for severity error: 2026-12-20'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Send the request' }),
    );
    expect(
      [
        'Say why it may stay, in at least three characters.',
        'The waiver policy asks what keeps the damage away meanwhile.',
        'The waiver policy asks for a ticket for this rule.',
      ].filter(sentence => !screen.queryByText(sentence)),
    ).toEqual([]);
    expect(requestWaiver).not.toHaveBeenCalled();
  });

  it('sends what was written, for the one finding', async () => {
    const requestWaiver = vi.fn().mockResolvedValue(requestedWaiver);
    const onRequested = renderDialog(requestWaiver);
    await userEvent.type(
      await screen.findByRole('textbox', { name: /Reason/ }),
      'The broker moves in December.',
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /Compensating control/ }),
      'The night shift looks.',
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /Ticket/ }),
      'FIN-3',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Send the request' }),
    );
    await waitFor(() => expect(onRequested).toHaveBeenCalledTimes(1));
    expect(requestWaiver.mock.calls).toEqual([
      [
        {
          covers: { rule: 'flow-queue-owned', fingerprint: 'a1' },
          scope: { target: 'integration:default/expense-sync' },
          reason: 'The broker moves in December.',
          owner: 'group:default/finance-systems',
          start: '2026-11-21',
          expiry: '2026-12-20',
          ticket: 'FIN-3',
          compensatingControl: 'The night shift looks.',
        },
      ],
    ]);
  });

  it("shows a refusal in the server's words and keeps what was written", async () => {
    renderDialog(() => Promise.reject(new Error('Renew the earlier waiver.')));
    await userEvent.type(
      await screen.findByRole('textbox', { name: /Reason/ }),
      'The broker moves.',
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /Compensating control/ }),
      'Watched.',
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /Ticket/ }),
      'FIN-3',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Send the request' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The waiver was not requested.Renew the earlier waiver.',
    );
    expect(screen.getByRole('textbox', { name: /Reason/ })).toHaveValue(
      'The broker moves.',
    );
  });
});
