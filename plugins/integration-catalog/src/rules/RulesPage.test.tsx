import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Route, Routes } from 'react-router-dom';
import { renderPage } from '../testing/renderPage';
import { RulePageView } from './RulePageView';
import { RulesPage } from './RulesPage';

function renderRule(id: string) {
  renderPage(
    <Routes>
      <Route path="/rules/:id" element={<RulePageView />} />
    </Routes>,
    { address: `/rules/${id}` },
  );
}

describe('the list of rules', () => {
  it('is searched by id and leads to the page of a rule', async () => {
    renderPage(<RulesPage />, { address: '/?text=header-removed' });
    const link = await screen.findByRole('row', { name: /header-removed/ });
    expect(within(link).getByText('Responses and headers')).toBeVisible();
    expect(screen.getByText(/^1 of \d+ rules$/)).toBeVisible();
  });

  it('says that nothing matches and clears the filters', async () => {
    renderPage(<RulesPage />, { address: '/?text=no-such-rule' });
    expect(await screen.findByText('No rule matches')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear all filters' }),
    );
    expect(await screen.findByText(/^\d+ rules$/)).toBeVisible();
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
});
