// The page of the bombs: outcome and time each, and how the portal answered meanwhile.
import { cpus, loadavg } from 'node:os';
import { format } from 'prettier';

/**
 * @param {readonly object[]} results what `bombs.mjs` measured
 * @param {{ answer: number, health: number }} limits milliseconds
 * @returns {Promise<string>} Markdown
 */
export function writeBombsPage(results, limits) {
  const asked = results.filter(({ portal }) => portal !== null);
  const slowest = Math.max(...results.map(result => result.milliseconds));
  return format(
    [
      '# Bombs',
      '',
      `Small documents that cost a reader far more than they say. Each has to end in one clear answer within ${limits.answer / 1000} s of a warm lint child, while a portal that is asked to check it answers requests for its health within ${limits.health} ms at p99.`,
      '',
      `**The slowest took ${Math.round(slowest)} ms${asked.length > 0 ? `; health answered within ${Math.max(...asked.map(({ portal }) => portal.p99)).toFixed(0)} ms at p99 at worst` : ''}.**`,
      '',
      '| Bomb | Characters | Time, ms | Outcome |',
      '| --- | ---: | ---: | --- |',
      ...results.map(
        ({ name, bytes, milliseconds, outcome }) =>
          `| ${name} | ${bytes} | ${Math.round(milliseconds)} | ${inTable(outcome)} |`,
      ),
      '',
      '## The portal meanwhile',
      '',
      'Each bomb is sent to `POST /check-runs` of a started portal as the revision of a contract of the estate; before it is linted it is read and compared in another child. Health is asked for every 5 ms from another process, at least 300 times.',
      '',
      ...(asked.length === 0
        ? ['Not measured in this run.']
        : [
            '| Bomb | Answer | Time, ms | Health p50, ms | Health p99, ms | Requests |',
            '| --- | --- | ---: | ---: | ---: | ---: |',
            ...asked.map(
              ({ name, portal }) =>
                `| ${name} | ${inTable(portal.said)} | ${Math.round(portal.milliseconds)} | ${portal.p50.toFixed(1)} | ${portal.p99.toFixed(1)} | ${portal.probes} |`,
            ),
          ]),
      '',
      `Node ${process.version}, ${cpus().length} processors; load average while measuring ${loadavg()[1].toFixed(1)}: above the number of processors, times are longer than on an idle machine.`,
      '',
      '`node tests/resilience/bombs.mjs` writes this page. What each bomb ends in is also part of the tests (`hostileDocuments.test.ts`, `linearPatterns.test.ts`).',
      '',
    ].join('\n'),
    { parser: 'markdown', singleQuote: true },
  );
}

function inTable(text) {
  const short = text.length > 260 ? `${text.slice(0, 260)}…` : text;
  return short
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ')
    .replaceAll('__', '\\_\\_');
}
