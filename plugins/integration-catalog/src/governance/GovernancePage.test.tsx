import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { GovernanceFindingQuery } from '@interlock/plugin-integration-catalog-common';
import {
  blockingFinding,
  day,
  overview,
  policy,
  queueOwned,
  scorecards,
  securityDefined,
  waivedFinding,
  waiver,
} from '../testing/governanceSample';
import { renderPage } from '../testing/renderPage';
import { GovernancePage } from './GovernancePage';

function renderGovernance(
  address: string,
  asked: GovernanceFindingQuery[] = [],
) {
  renderPage(<GovernancePage />, {
    address,
    api: {
      getGovernance: async () => overview,
      listScorecards: async () => scorecards,
      listGovernanceFindings: async (query = {}) => {
        asked.push(query);
        return {
          day,
          total: 120,
          findings: [blockingFinding, waivedFinding],
        };
      },
      listWaivers: async () => ({
        day,
        waitingForMe: 0,
        policy,
        waivers: [waiver],
      }),
      listGovernanceRules: async () => [queueOwned, securityDefined],
    },
  });
}

describe('the overview of governance', () => {
  it('says how much blocks, is below its minimum, is waived and ends soon', async () => {
    renderGovernance('/');
    const figures = await screen.findAllByRole('link', {
      name: /^\d+\s?(finding|scorecard|waiver)/,
    });
    expect(
      figures.map(figure => [figure.textContent, figure.getAttribute('href')]),
    ).toEqual([
      ['1finding blocks', '/governance?tab=findings&severity=error&waived=no'],
      [
        '2scorecards below their minimum',
        '/governance?tab=scorecards&below=yes',
      ],
      ['1finding waived', '/governance?tab=findings&waived=yes'],
      ['1waiver ends within 30 days', '/governance?tab=waivers&state=active'],
    ]);
  });

  it('says the levels and the trend in words and numbers', async () => {
    renderGovernance('/');
    const card = await screen.findByRole('article', {
      name: 'Integration readiness',
    });
    expect(
      within(within(card).getByRole('list'))
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['Gold 3', 'Silver 1', 'Bronze 1', 'Below bronze 2']);
    expect(card).toHaveTextContent(
      '3 of 7 reached their minimum on 2026-11-19, 5 of 7 on 2026-11-21',
    );
  });

  it('leads from each count to its findings, and not where there is no key', async () => {
    renderGovernance('/');
    const owners = await screen.findByRole('region', { name: 'By owner' });
    expect(owners).toHaveTextContent('Finance Systems1 error, 1 waived');
    expect(within(owners).getByRole('link')).toHaveAttribute(
      'href',
      '/governance?tab=findings&owner=group%3Adefault%2Ffinance-systems',
    );
    const domains = screen.getByRole('region', { name: 'By domain' });
    expect(domains).toHaveTextContent('without a domain1 error, 1 waived');
    expect(within(domains).queryByRole('link')).toBeNull();
  });
});

describe('the findings', () => {
  it('are asked for by what the address says', async () => {
    const asked: GovernanceFindingQuery[] = [];
    renderGovernance(
      '/?tab=findings&rule=flow-queue-owned&severity=error&age=8-30&waived=no&sort=owner&from=50&source=nonsense',
      asked,
    );
    await screen.findByText('expenses');
    expect(asked).toEqual([
      {
        rule: 'flow-queue-owned',
        severity: 'error',
        age: '8-30',
        waived: 'no',
        sort: 'owner',
        limit: 50,
        offset: 50,
      },
    ]);
    await userEvent.click(screen.getByRole('button', { name: /Next/i }));
    expect(asked.at(-1)).toMatchObject({
      rule: 'flow-queue-owned',
      offset: 100,
    });
  });

  it('open beside the list, with place, level and where it comes from', async () => {
    renderGovernance('/?tab=findings');
    await userEvent.click(await screen.findByText('expenses'));
    const panel = await screen.findByRole('complementary', {
      name: 'Chosen finding',
    });
    expect(panel).toHaveFocus();
    expect(panel).toHaveTextContent(
      'catalog-info/integrations/expense-sync.yaml:41:7/spec/steps/1/queue',
    );
    expect(panel).toHaveTextContent(
      "Error, set by profile finance; the rule's own severity is warning.Money must not get stuck.It blocks from 2026-10-01 on.",
    );
    await userEvent.keyboard('{Escape}');
    expect(
      screen.queryByRole('complementary', { name: 'Chosen finding' }),
    ).toBeNull();
  });

  it('that are waived say so and lead to the waiver instead of asking for another', async () => {
    renderGovernance('/?tab=findings&finding=a2');
    const panel = await screen.findByRole('complementary', {
      name: 'Chosen finding',
    });
    expect(
      within(panel).getByRole('link', { name: 'Permitted' }),
    ).toHaveAttribute(
      'href',
      '/governance/waivers/6c0f6a1e-53a5-4a6e-8a52-0c6d4b0f9a11',
    );
    expect(
      within(panel).queryByRole('button', { name: 'Ask for a waiver' }),
    ).toBeNull();
  });
});

describe('the scorecards', () => {
  it('say the level, what is below its minimum, what is in the way and what is unknown', async () => {
    renderGovernance('/?tab=scorecards&below=yes');
    const row = await screen.findByRole('row', { name: /Expense sync/ });
    expect(row).toHaveTextContent(
      'Below bronzebelow minimum silverIntegration readinessflow-queue-owned (1)1 rule could not be judged',
    );
    expect(screen.getByText('1 of 2 scorecards')).toBeVisible();
  });
});

describe('the other tabs', () => {
  it('list waivers with state and what they permit', async () => {
    renderGovernance('/?tab=waivers');
    const row = await screen.findByRole('row', { name: /flow-queue-owned/ });
    expect(row).toHaveTextContent('Active');
    expect(row).toHaveTextContent('renewed once');
  });

  it('list rules that find something today', async () => {
    renderGovernance('/?tab=rules&fires=yes');
    expect(
      await screen.findByRole('row', { name: /flow-queue-owned/ }),
    ).toHaveTextContent('The estateWarningC71 error, 1 waived');
    expect(screen.getByText('1 of 2 rules')).toBeVisible();
  });
});
