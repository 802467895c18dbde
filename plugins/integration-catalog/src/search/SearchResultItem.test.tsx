import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../testing/renderPage';
import { SearchResultItem } from './SearchResultItem';

const result = {
  title: 'Ledger API',
  text: 'openapi contract of system:default/ledger',
  location: '/contracts/default/ledger',
};

describe('a result of the search', () => {
  it('says what it is and leads to its page', async () => {
    renderPage(
      <SearchResultItem word="Contract" icon={<svg />} result={result} />,
    );
    expect(
      await screen.findByRole('link', { name: 'Ledger API' }),
    ).toHaveAttribute('href', '/contracts/default/ledger');
    expect(screen.getByRole('article')).toHaveTextContent(
      /^Ledger APIContractopenapi contract of system:default\/ledger$/,
    );
  });

  it('marks the words that matched', async () => {
    renderPage(
      <SearchResultItem
        word="Contract"
        icon={<svg />}
        result={result}
        highlight={{
          preTag: '<a1>',
          postTag: '</a1>',
          fields: { title: '<a1>Ledger</a1> API' },
        }}
      />,
    );
    await screen.findByRole('article');
    expect(
      [...document.querySelectorAll('mark')].map(mark => mark.textContent),
    ).toEqual(['Ledger']);
  });
});
