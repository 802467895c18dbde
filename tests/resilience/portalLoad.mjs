// 300 open requests beside three, and 200 checks at once, on a started portal.
// Writes docs/evidence/load.md; ends with 1 where the list of 300 takes more than
// three times as long as that of three, a check is lost or left without an answer,
// health is not answered within 200 ms at p99, or memory does not come back.
// `node tests/resilience/portalLoad.mjs [--requests 300] [--checks 200]`
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { probeHealth, startLoadedPortal } from './portalUnderFire.mjs';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '300' },
    checks: { type: 'string', default: '200' },
  },
});
const requests = Number(values.requests);
const checks = Number(values.checks);
const repository = fileURLToPath(new URL('../..', import.meta.url));
/** Milliseconds, times, and the share of memory that may stay. */
const limits = { health: 200, growth: 3, memory: 1.3 };

const portal = await startLoadedPortal(repository);
let measured;
try {
  measured = await measure();
} finally {
  await portal.stop();
}
const faults = [
  [measured.list.many > limits.growth * measured.list.few, 'the list'],
  [measured.health.p99 > limits.health, 'health'],
  [measured.answered !== checks, 'unanswered checks'],
  [measured.kept !== requests + checks, 'lost checks'],
  [measured.memory.after > limits.memory * measured.memory.before, 'memory'],
].flatMap(([isOver, name]) => (isOver ? [name] : []));
writeFileSync(
  new URL('../../docs/evidence/load.md', import.meta.url),
  await format(page(measured, faults).join('\n'), {
    parser: 'markdown',
    singleQuote: true,
  }),
);
for (const fault of faults) process.stderr.write(`Over the limit: ${fault}\n`);
process.exit(faults.length > 0 ? 1 : 0);

async function measure() {
  for (let number = 1; number <= 3; number += 1) await open(number);
  const few = await timeList();
  for (let number = 4; number <= requests; number += 1) await open(number);
  const many = await timeList();
  const before = memoryOf(portal.pid);
  const health = probeHealth(portal.address);
  const begun = performance.now();
  let sentAway = 0;
  const answers = await Promise.all(
    Array.from({ length: checks }, async (_, index) => {
      for (;;) {
        const response = await portal.break(`parallel-${index + 1}`);
        if (response.status !== 503) return response.status;
        sentAway += 1;
        const pause = Number(response.headers.get('retry-after')) * 1000;
        await new Promise(resolve => setTimeout(resolve, pause));
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  const list = { few, many };
  const kept = (await portal.list()).length;
  return {
    list,
    kept,
    seconds,
    sentAway,
    answered: answers.filter(status => status === 201).length,
    health: await health.stop(),
    memory: { before, after: await memoryWithin(60, before) },
  };
}

async function open(number) {
  const response = await portal.break(`branch-${number}`);
  if (response.status !== 201) {
    throw new Error(`A check was answered with ${response.status}.`);
  }
}

/** Milliseconds of the list as an architect sees it, the median of eleven. */
async function timeList() {
  const times = [];
  for (let turn = 0; turn < 11; turn += 1) {
    const begun = performance.now();
    await portal.list();
    times.push(performance.now() - begun);
  }
  return times.sort((left, right) => left - right)[5];
}

/** Resident megabytes of a process. */
function memoryOf(pid) {
  const [, kilobytes] = /VmRSS:\s+(\d+)/u.exec(
    readFileSync(`/proc/${pid}/status`, 'utf8'),
  );
  return Number(kilobytes) / 1024;
}

/** The least that is resident within some seconds, or what is once it is back. */
async function memoryWithin(seconds, before) {
  let least = memoryOf(portal.pid);
  for (let waited = 0; waited < seconds && least > before; waited += 1) {
    await new Promise(resolve => setTimeout(resolve, 1000));
    least = Math.min(least, memoryOf(portal.pid));
  }
  return least;
}

function page({ list, health, memory, ...run }, faults) {
  const row = (what, value, limit) => `| ${what} | ${value} | ${limit} |`;
  return [
    '# The portal under load',
    '',
    `A portal on SQLite, started as \`npm start\` does it, with ${requests} open change requests that each break a contract of the example; then ${checks} checks of as many branches at once.`,
    '',
    `**${faults.length === 0 ? 'All within the limits.' : `Over the limit: ${faults.join(', ')}.`}**`,
    '',
    '| What | Measured | Limit |',
    '| --- | ---: | ---: |',
    row('List of 3 open requests, median', `${list.few.toFixed(0)} ms`, ''),
    row(
      `List of ${requests}, median`,
      `${list.many.toFixed(0)} ms`,
      `${limits.growth} times as long`,
    ),
    row('Checks at once, answered', run.answered, checks),
    row('Requests open afterwards', run.kept, requests + checks),
    row('Answered with 503 and asked again', run.sentAway, ''),
    row('Until the last answer', `${run.seconds.toFixed(0)} s`, ''),
    row(
      'Health meanwhile, p50 and p99',
      `${health.p50.toFixed(0)} ms, ${health.p99.toFixed(0)} ms`,
      `${limits.health} ms`,
    ),
    row(
      'Memory of the backend before, and least within a minute after',
      `${memory.before.toFixed(0)} MB, ${memory.after.toFixed(0)} MB`,
      `${limits.memory} times`,
    ),
    '',
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}; load average ${loadavg()[0].toFixed(1)}. \`node tests/resilience/portalLoad.mjs\` writes this page; \`npm test\` counts queries, rows and bytes instead.`,
    '',
  ];
}
