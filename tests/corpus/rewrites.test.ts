import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { applyRewrite } from './applyRewrite';
import { corpusDocuments } from './corpusDocuments';
import { rewrites } from './rewrites';

/** Larger documents take part in the long form only (`applyRewrites.mjs`). */
const charactersOfShortForm = 30_000;

const documents = corpusDocuments(
  fileURLToPath(new URL('../../contracts', import.meta.url)),
).filter(({ text }) => text.length < charactersOfShortForm);

describe.each(rewrites)('$name', rewrite => {
  it('changes nothing that a contract of the estate means', () => {
    const faulty = documents.flatMap(document => {
      const result = applyRewrite(rewrite, document);
      return result === null || result.faults.length === 0 ? [] : [result];
    });
    expect(faulty).toEqual([]);
  });
});

describe('the contracts of the estate', () => {
  it('are there', () => {
    expect(documents.length).toBeGreaterThan(40);
  });
});
