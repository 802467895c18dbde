import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldAddress,
  isAuthorUnknown,
  matchAuthors,
  matchSender,
  mayBeAuthor,
  uniteAuthors,
} from './changeAuthors';

const user = (name: string, emails: string[], logins: string[] = []) => ({
  ref: `user:default/${name}`,
  emails,
  logins,
});

const users = [
  user('mira', ['mira.vogt@example.com', 'mira@home.example'], ['mvogt']),
  user('tom', ['tom+git@example.com']),
  user('ada', ['team@example.com']),
  user('bo', ['team@example.com']),
  user('nameless', []),
];

describe('matchAuthors', () => {
  it.each([
    // [what, addresses of commits, users, unmatched]
    ['a second address', ['mira@home.example'], ['mira'], []],
    ['another case', ['Mira.Vogt@Example.COM'], ['mira'], []],
    [
      'plus-addressing in the commit',
      ['mira.vogt+laptop@example.com'],
      ['mira'],
      [],
    ],
    ['plus-addressing in the estate', ['tom@example.com'], ['tom'], []],
    ['an address that two share', ['team@example.com'], ['ada', 'bo'], []],
    ['a stranger', ['eve@example.org', ''], [], ['eve@example.org']],
  ])('folds %s', (_what, emails, names, unmatched) => {
    expect(matchAuthors(emails, users)).toEqual({
      users: names.map(name => `user:default/${name}`),
      unmatched,
    });
  });

  it('folds what is folded already to itself', () => {
    fc.assert(
      fc.property(fc.emailAddress(), email => {
        const folded = foldAddress(email);
        expect(foldAddress(folded)).toBe(folded);
        expect(foldAddress(email.toUpperCase())).toBe(folded);
      }),
      { numRuns: 50 },
    );
  });
});

describe('matchSender', () => {
  it.each([
    ['MVogt', ['user:default/mira']],
    ['mira@home.example', ['user:default/mira']],
    ['someone-else', ['someone-else']],
    [' ', []],
  ])('knows %j', (name, refs) => {
    expect(matchSender(name, users)).toEqual(refs);
  });
});

describe('uniteAuthors', () => {
  const earlier = {
    users: ['user:default/ada'],
    unmatched: ['mira@home.example', 'eve@example.org'],
    senders: ['mvogt', 'robot'],
    claimed: ['user:default/ada', 'user:default/bo'],
  };

  it('names everybody who ever had a hand in it by what is known of them now', () => {
    expect(uniteAuthors([earlier], users)).toEqual({
      users: ['user:default/ada', 'user:default/mira'],
      unmatched: ['eve@example.org'],
      senders: ['robot', 'user:default/mira'],
      // Who is known to have written needs nobody to claim it.
      claimed: ['user:default/bo'],
    });
  });

  it('keeps everybody from deciding who had, or may have had, a hand in it', () => {
    const all = uniteAuthors([earlier], users);
    const kept = users.filter(({ ref }) => mayBeAuthor(all, ref));
    expect(kept.map(({ ref }) => ref)).toEqual([
      'user:default/mira',
      'user:default/ada',
      'user:default/bo',
    ]);
  });
});

it.each([
  [{ users: [], unmatched: [] }, true],
  [{ users: ['user:default/ada'], unmatched: [] }, false],
  [{ users: ['user:default/ada'], unmatched: ['eve@example.org'] }, true],
  // Neither who sends a change nor who is said to have written it made it for sure.
  [{ users: [], unmatched: [], senders: ['user:default/ada'] }, true],
  [{ users: [], unmatched: [], claimed: ['user:default/ada'] }, true],
])('%j is an unknown author: %s', (authors, unknown) => {
  expect(isAuthorUnknown(authors)).toBe(unknown);
});
