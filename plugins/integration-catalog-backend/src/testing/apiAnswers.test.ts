import { expect, test } from 'vitest';
import { mustFitTheApi } from './apiAnswers';

const sources = [
  {
    name: 'main',
    ref: 'main',
    commit: null,
    kind: 'git',
    readAt: null,
    note: '',
    problems: [],
    inForce: null,
    contracts: 0,
    replicas: [],
  },
];

test('an answer that fits is let through', () => {
  mustFitTheApi('get', '/estate', 200, { sources });
});

test.each<[string, number, unknown, RegExp]>([
  ['/estate', 200, {}, /must have required property 'sources'/],
  [
    '/estate',
    200,
    { sources: [{ ...sources[0], kind: 'svn' }] },
    /kind must be equal/,
  ],
  ['/estate', 500, { message: 'no' }, /must have required property 'error'/],
  ['/check-runs/1', 404, { error: 'no' }, /error must be object/],
  ['/nowhere', 200, {}, /does not describe/],
])(
  'get %s %i: an answer that does not fit is refused',
  (path, status, body, why) => {
    expect(() => mustFitTheApi('get', path, status, body)).toThrow(why);
  },
);
