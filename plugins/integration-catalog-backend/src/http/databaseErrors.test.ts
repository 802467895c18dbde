import { mockErrorHandler } from '@backstage/backend-test-utils';
import express from 'express';
import request from 'supertest';
import { expect, it } from 'vitest';
import { explainDatabaseErrors } from './databaseErrors';

const statement =
  "insert into `decisions` (`reason`) values ('Finance is ready.')";

it.each([
  [
    { code: 'SQLITE_BUSY', message: `${statement} - database is locked` },
    'The database file is locked by another process, such as a backup or a second portal with the same data folder; nothing was stored. End it, or try again.',
  ],
  [
    { code: 'SQLITE_FULL', message: `${statement} - disk is full` },
    'The database refused a statement (SQLITE_FULL); nothing was stored. The log of the backend has the details.',
  ],
  [
    { code: '42P01', message: `${statement} - relation does not exist` },
    'The database refused a statement (42P01); nothing was stored. The log of the backend has the details.',
  ],
  [
    { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED' },
    'The database does not answer; nothing was stored. Try again, and see the log of the backend if it stays so.',
  ],
])(
  'says %j in a sentence, and the statement in the log only',
  async (fault, sentence) => {
    const lines: string[] = [];
    const app = express();
    app.get('/', () => {
      throw Object.assign(new Error(fault.message), { code: fault.code });
    });
    app.use(explainDatabaseErrors({ error: line => void lines.push(line) }));
    app.use(mockErrorHandler());
    const response = await request(app).get('/');
    expect([
      response.status,
      response.headers['retry-after'],
      response.body.error.message,
    ]).toEqual([503, '5', sentence]);
    expect(response.text).not.toContain('decisions');
    expect(lines).toEqual([`The database failed: ${fault.message}`]);
  },
);

it('leaves every other error alone', async () => {
  const app = express();
  app.get('/', () => {
    throw Object.assign(new Error('No such file.'), { code: 'ENOENT' });
  });
  app.use(explainDatabaseErrors({ error: () => undefined }));
  app.use(mockErrorHandler());
  expect((await request(app).get('/')).status).toBe(500);
});
