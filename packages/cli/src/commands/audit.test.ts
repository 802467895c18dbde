import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  auditHash,
  canonicalJson,
  type AuditRecordEntry,
} from '@interlock/contract-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runInterlock } from '../runInterlock';

/** More than one page of the portal. */
const record = chainOf(1203);
let folder: string;
let portal: Server;
let address: string;

beforeAll(async () => {
  vi.stubGlobal('__INTERLOCK_VERSION__', '0.0.0');
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
  // Answers as GET /audit does: newest first, at most `limit` before `before`.
  portal = createServer((request, response) => {
    const query = new URL(request.url ?? '', 'http://portal').searchParams;
    const before = Number(query.get('before') ?? Infinity);
    const entries = record
      .filter(({ sequence }) => sequence < before)
      .reverse()
      .slice(0, Number(query.get('limit')));
    const known = request.headers.authorization === 'Bearer secret';
    response.statusCode = known ? 200 : 401;
    response.end(JSON.stringify(known ? { entries } : {}));
  });
  await new Promise<void>(resolve => portal.listen(0, '127.0.0.1', resolve));
  const bound = portal.address();
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
});
afterAll(async () => {
  await new Promise(resolve => portal.close(resolve));
  rmSync(folder, { recursive: true });
  vi.unstubAllGlobals();
});

function chainOf(count: number): AuditRecordEntry[] {
  let previousHash = '';
  return Array.from({ length: count }, (_, index) => {
    const entry = {
      sequence: index + 1,
      at: '2026-11-30T10:00:00.000Z',
      actor: 'user:default/ana',
      action: 'decision.approve',
      subject: `request-${index}`,
      detail: { reason: 'Agreed: “ä”', groups: ['b', 'a'], base: null },
    };
    previousHash = auditHash({
      ...entry,
      detail: canonicalJson(entry.detail),
      previousHash,
    });
    return { ...entry, hash: previousHash };
  });
}

async function interlock(...commandLine: string[]) {
  const said = { status: 0, out: '', error: '' };
  said.status = await runInterlock(commandLine, {
    workingDirectory: folder,
    environment: { INTERLOCK_TOKEN: 'secret' },
    writeOut: text => void (said.out += text),
    writeError: text => void (said.error += text),
    outIsTerminal: false,
    readIn: () => Promise.resolve(''),
    errorIsTerminal: false,
  });
  return said;
}

/** A record as it is exported, in a file of the working directory. */
function exported(entries: readonly AuditRecordEntry[]): string {
  const lines = entries.map(entry => `${JSON.stringify(entry)}\n`).join('');
  writeFileSync(join(folder, 'audit.jsonl'), lines);
  return 'audit.jsonl';
}

const headOf = ({ sequence, hash }: AuditRecordEntry) => `${sequence}:${hash}`;
const [early, late] = [record[99], record.at(-1)];
if (!early || !late) throw new Error('The record has too few entries.');

describe('interlock audit', () => {
  it('exports the whole record, page by page, and verifies it without the portal', async () => {
    const { status, out } = await interlock(
      'audit',
      'export',
      '--portal',
      address,
    );
    expect(status).toBe(0);
    const lines = record.map(entry => `${JSON.stringify(entry)}\n`);
    expect(out === lines.join('')).toBe(true);
    writeFileSync(join(folder, 'taken.jsonl'), out);
    expect(
      await interlock(
        'audit',
        'verify',
        'taken.jsonl',
        '--head',
        headOf(early),
      ),
    ).toEqual({
      status: 0,
      out: [
        '1203 entries, each as it was written.',
        'It holds the head that was kept, entry 100.',
        `Head, to be kept elsewhere: ${headOf(late)}`,
        '',
      ].join('\n'),
      error: '',
    });
  });

  it('names the first entry that was edited, removed or put elsewhere', async () => {
    const edited = record.map(entry =>
      entry.sequence === 7 ? { ...entry, actor: 'user:default/tom' } : entry,
    );
    const removed = record.filter(({ sequence }) => sequence !== 9);
    for (const [entries, first] of [
      [edited, 7],
      [removed, 9],
      [record.slice(1), 1],
    ] as const) {
      const file = exported(entries);
      const text = await interlock('audit', 'verify', file);
      expect([text.status, text.out]).toEqual([
        1,
        `The record is broken: entry ${first} is missing, edited or out of place, so nothing from it on is proven.\n`,
      ]);
      const json = await interlock('audit', 'verify', file, '--format', 'json');
      expect([json.status, JSON.parse(json.out)]).toEqual([
        1,
        {
          schemaVersion: 1,
          intact: false,
          entries: entries.length,
          firstBroken: first,
          head: { sequence: late.sequence, hash: late.hash },
          holdsHead: null,
        },
      ]);
    }
  });

  it('sees by a kept head that a record was cut or wholly rewritten', async () => {
    const cut = record.slice(0, 50);
    const [first, ...others] = chainOf(1203);
    const rewritten = first
      ? rechained([{ ...first, actor: 'x' }, ...others])
      : [];
    for (const entries of [cut, rewritten]) {
      const file = exported(entries);
      // It fits itself, so nothing but the head can show it.
      expect((await interlock('audit', 'verify', file)).status).toBe(0);
      const kept = ['--head', headOf(early)];
      const { status, out } = await interlock('audit', 'verify', file, ...kept);
      expect([status, out.split('\n')[1]]).toEqual([
        1,
        'It does not hold the head that was kept, entry 100: it was rewritten or cut since.',
      ]);
    }
  });

  it('says what is wrong with a head, a file or a portal', async () => {
    writeFileSync(join(folder, 'other.json'), '{"openapi":"3.1.0"}');
    const failures = [];
    for (const commandLine of [
      ['verify', exported(record), '--head', 'abc'],
      ['verify', 'other.json'],
      ['verify', 'gone.jsonl'],
      ['export', '--portal', 'ftp://portal'],
    ]) {
      const { status, error } = await interlock('audit', ...commandLine);
      failures.push([status, error.replaceAll(folder, '')]);
    }
    expect(failures).toEqual([
      [
        3,
        'interlock: --head must be a sequence and a hash, as verify prints them (12:sha256:…), not "abc".\n',
      ],
      [
        4,
        'interlock: other.json is no audit record; take one with interlock audit export.\n',
      ],
      [
        4,
        "interlock: gone.jsonl cannot be read: ENOENT: no such file or directory, open '/gone.jsonl'.\n",
      ],
      [
        3,
        'interlock: --portal must be an http or https address such as http://localhost:7007, not "ftp://portal".\n',
      ],
    ]);
  });
});

/** As somebody does who can write to the database and knows how it is hashed. */
function rechained(entries: readonly AuditRecordEntry[]): AuditRecordEntry[] {
  let previousHash = '';
  return entries.map(entry => {
    const detail = canonicalJson(entry.detail);
    previousHash = auditHash({ ...entry, detail, previousHash });
    return { ...entry, hash: previousHash };
  });
}
