import { describe, expect, it } from 'vitest';
import { excerptAround, placeLines } from './excerpt';

const base = `components:
  schemas:
    Invoice:
      properties:
        Number:
          maxLength: 255
          type: string
        Reference:
          type: string
`;
const revision = `components:
  schemas:
    Invoice:
      properties:
        Number:
          maxLength: 100
          type: string
`;

const marked = (...excerpt: Parameters<typeof excerptAround>) =>
  excerptAround(...excerpt).map(
    ({ number, mark, indent, text }) => `${number} ${mark}: ${indent}${text}`,
  );

describe('the excerpt of one side', () => {
  it('marks the lines of the place that the other side does not have', () => {
    expect(
      marked(revision, 5, { place: placeLines(base, 5), isDeeper: false }),
    ).toEqual([
      '2 around: schemas:',
      '3 around:   Invoice:',
      '4 around:     properties:',
      '5 failing:       Number:',
      '6 changed:         maxLength: 100',
      '7 inside:         type: string',
      '8 inside: ',
    ]);
  });

  it('marks nothing as changed while the other side is not known', () => {
    expect(marked(base, 8).slice(-3)).toEqual([
      '8 failing: Reference:',
      '9 inside:   type: string',
      '10 inside: ',
    ]);
  });

  it('does not accuse what only surrounds the place of the other side', () => {
    expect(
      marked(revision, 3, { place: placeLines(base, 8), isDeeper: true }),
    ).toEqual([
      '1 around: components:',
      '2 around:   schemas:',
      '3 enclosing:     Invoice:',
      '4 around:       properties:',
      '5 around:         Number:',
      '6 around:           maxLength: 100',
      '7 around:           type: string',
      '8 around: ',
    ]);
  });

  it('has no lines where the document is shorter', () => {
    expect(excerptAround(base, 99)).toEqual([]);
    expect(placeLines(base, 99)).toEqual(new Set());
  });

  it('takes the whole place of the other side, not only what an excerpt shows', () => {
    const long = [
      'root:',
      ...Array.from({ length: 50 }, (_, i) => `  a${i}: 1`),
    ];
    expect(placeLines(`${long.join('\n')}\nnext: 1\n`, 1).size).toBe(51);
  });
});
