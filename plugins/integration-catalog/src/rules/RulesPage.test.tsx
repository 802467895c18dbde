import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Route, Routes } from 'react-router-dom';
import { PortalRequestError } from '@interlock/plugin-integration-catalog-react';
import {
  queueOwned,
  ruleDetail,
  securityDefined,
} from '../testing/governanceSample';
import { renderPage } from '../testing/renderPage';
import { RulePageView } from './RulePageView';
import { RulesPage } from './RulesPage';

function renderRule(id: string) {
  renderPage(
    <Routes>
      <Route path="/rules/:id" element={<RulePageView />} />
    </Routes>,
    {
      address: `/rules/${id}`,
      api: {
        getGovernanceRule: async rule => {
          if (rule === ruleDetail.rule.id) return ruleDetail;
          throw new PortalRequestError(404, 'NotFoundError', 'No such rule.');
        },
      },
    },
  );
}

const api = { listGovernanceRules: async () => [queueOwned, securityDefined] };

describe('the list of rules', () => {
  it('is searched by id and leads to the page of a rule', async () => {
    renderPage(<RulesPage />, { api, address: '/?text=header-removed' });
    const link = await screen.findByRole('row', { name: /header-removed/ });
    expect(within(link).getByText('Responses and headers')).toBeVisible();
    expect(screen.getByText(/^1 of \d+ rules$/)).toBeVisible();
  });

  it('says that nothing matches and clears the filters', async () => {
    renderPage(<RulesPage />, { api, address: '/?text=no-such-rule' });
    expect(await screen.findByText('No rule matches')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear all filters' }),
    );
    expect(await screen.findByText(/^\d+ rules$/)).toBeVisible();
  });

  it('holds rules of all families, each narrowed to by the address', async () => {
    renderPage(<RulesPage />, { api, address: '/?family=estate' });
    const row = await screen.findByRole('row', { name: /flow-queue-owned/ });
    expect(row).toHaveTextContent(
      'flow-queue-ownedThe estateWarningA flow over a queue names who owns the queue.',
    );
    expect(screen.getByText(/^1 of \d+ rules$/)).toBeVisible();
  });

  it('still shows the rules of changes when the others cannot be asked for', async () => {
    renderPage(<RulesPage />, {
      api: {
        listGovernanceRules: () => Promise.reject(new Error('No database.')),
      },
      address: '/?text=header-removed',
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The rules of specifications and of the estate could not be loaded.No database.',
    );
    expect(screen.getByRole('row', { name: /header-removed/ })).toBeVisible();
  });
});

describe('the page of a rule', () => {
  it('explains the rule behind the id of a finding', async () => {
    renderRule('response-header-removed');
    const entry = await screen.findByRole('article', {
      name: 'response-header-removed',
    });
    expect(within(entry).getByText('Error')).toBeVisible();
    expect(
      within(entry).getByText(
        'Keep sending the header beside its successor until nobody reads it.',
      ),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'header-added' })).toHaveAttribute(
      'href',
      '/rules/header-added',
    );
    expect(screen.getByText('How it goes wrong')).toBeVisible();
  });

  it('says so where there is no such rule', async () => {
    renderRule('no-such-rule');
    expect(await screen.findByText('There is no such rule')).toBeVisible();
  });

  it('shows a governance rule with its examples and where it fires', async () => {
    renderRule('flow-queue-owned');
    const bad = await screen.findByRole('region', {
      name: 'How it goes wrong',
    });
    expect(
      [...bad.querySelectorAll('[data-marked="true"]')].map(
        line => line.textContent,
      ),
    ).toEqual(['3  queue: expenses\n']);
    expect(bad).toHaveTextContent('line 3 The queue expenses has no owner.');
    expect(
      screen.getByRole('region', { name: 'How it goes well' }),
    ).toHaveTextContent('The rule finds nothing.');
    const fires = screen.getByRole('region', { name: 'Where it fires' });
    expect(
      within(fires).getByRole('link', { name: '1 error' }),
    ).toHaveAttribute(
      'href',
      '/governance?tab=findings&rule=flow-queue-owned&target=integration%3Adefault%2Fexpense-sync',
    );
    expect(
      screen.getByRole('region', { name: 'Waivers of this rule' }),
    ).toHaveTextContent('Active');
  });
});
