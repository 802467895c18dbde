import { describe, expect, it } from 'vitest';
import { scorecards } from '../../testing/governanceSample';
import { levelCounts, rankedLevel } from './levelNames';
import { minimumTrend, trendLine } from './minimumTrend';
import { filterScorecards } from './scorecardFilter';

describe('the trend of a scorecard', () => {
  it('is the number of targets that reach their minimum, of one template and group', () => {
    expect(minimumTrend(scorecards.trend, 'readiness', '')).toEqual([
      { day: '2026-11-19', reach: 3, targets: 7 },
      { day: '2026-11-21', reach: 5, targets: 7 },
    ]);
    expect(
      minimumTrend(scorecards.trend, 'readiness', 'system:default/erp'),
    ).toEqual([]);
  });

  it('is drawn by distance in days, the whole share at the top', () => {
    expect(
      trendLine(
        [
          { day: '2026-11-01', reach: 0, targets: 2 },
          { day: '2026-11-02', reach: 1, targets: 2 },
          { day: '2026-11-05', reach: 2, targets: 2 },
        ],
        { width: 100, height: 30 },
      ),
    ).toBe('0,30 25,15 100,0');
  });
});

describe('levels', () => {
  const [template] = scorecards.templates;
  const levels = template?.levels ?? [];

  it('are counted from the highest to below the first', () => {
    expect(
      levelCounts(levels, { levels: { gold: 3, '': 2 } }).map(
        ({ title, targets }) => [title, targets],
      ),
    ).toEqual([
      ['Gold', 3],
      ['Silver', 0],
      ['Bronze', 0],
      ['Below bronze', 2],
    ]);
  });

  it('below the first have no rank, whatever the text', () => {
    expect(rankedLevel(levels, 'platinum')).toEqual({
      id: '',
      title: 'Below bronze',
      rank: 0,
      isTop: false,
    });
  });
});

describe('the filter of scorecards', () => {
  const nothing = {
    text: '',
    template: '',
    level: '',
    below: '',
    system: '',
    domain: '',
    owner: '',
  };
  const titles = (filter: Partial<typeof nothing>) =>
    filterScorecards(scorecards.cards, { ...nothing, ...filter }).map(
      card => card.title,
    );

  it('narrows by each of what the address may say', () => {
    expect([
      titles({}),
      titles({ text: 'PAYROLL' }),
      titles({ level: 'none' }),
      titles({ level: 'gold' }),
      titles({ below: 'yes' }),
      titles({ system: 'system:default/erp' }),
      titles({ domain: 'domain:default/people' }),
      titles({ owner: 'group:default/payroll' }),
      titles({ template: 'finance' }),
    ]).toEqual([
      ['Expense sync', 'Payroll export'],
      ['Payroll export'],
      ['Expense sync'],
      ['Payroll export'],
      ['Expense sync'],
      ['Expense sync'],
      [],
      ['Payroll export'],
      [],
    ]);
  });
});
