import { describe, expect, it } from 'vitest';
import { matchAuthors, uniteAuthors } from './changeAuthors';

const users = [
  { ref: 'user:default/ada', email: 'ada@company.test' },
  { ref: 'user:default/robot', email: '' },
];

describe('authors of a change', () => {
  it('are matched by address whatever its case; who matches nobody stays named', () => {
    expect(
      matchAuthors(
        ['Ada@company.test ', 'guest@elsewhere.test', 'ada@company.test', ''],
        users,
      ),
    ).toEqual({
      users: ['user:default/ada'],
      unmatched: ['guest@elsewhere.test'],
    });
  });

  it('stay authors, and get their name once the estate knows them', () => {
    expect(
      uniteAuthors(
        [
          { users: ['user:default/gone'], unmatched: ['ada@company.test'] },
          { users: ['user:default/ada'], unmatched: ['guest@elsewhere.test'] },
        ],
        users,
      ),
    ).toEqual({
      users: ['user:default/ada', 'user:default/gone'],
      unmatched: ['guest@elsewhere.test'],
    });
  });
});
