// The page of the linter's benchmark.
import { cpus, loadavg, totalmem } from 'node:os';
import { format } from 'prettier';

const titles = {
  stock: 'stock Spectral command line',
  cold: '`interlock lint`, empty cache',
  warm: '`interlock lint`, everything in the cache',
  changed: '`interlock lint`, one contract changed',
};

/**
 * @param {object} result what `lint.mjs` measured
 * @returns {Promise<string>} Markdown
 */
export function writeLintPage(result) {
  const { measured, findings, kilobytes, version, contracts } = result;
  const stock = {
    wall: median(measured.stock.map(run => run.milliseconds)),
    processor: median(measured.stock.map(run => run.processorMilliseconds)),
  };
  return format(
    [
      '# Speed of the linter',
      '',
      `${contracts} OpenAPI contracts of ${kilobytes.toFixed(0)} KB each (20 paths with three operations, 25 schemas in a chain of references, every contract different), linted with \`rulesets/openapi.yaml\` by the stock Spectral command line (@stoplight/spectral-cli ${version}) and by \`interlock lint\`: whole processes from start to end, JSON as output, in turn on the same machine, ${measured.stock.length === 1 ? 'one run' : `${measured.stock.length} runs`} each. Both say the same ${findings} findings (rule, severity, file, range); without that there is no page.`,
      '',
      '| | Wall time, s: median (least to most) | Processor time, s | Memory of the largest process, MB | Times as fast as stock | By processor time |',
      '| --- | ---: | ---: | ---: | ---: | ---: |',
      ...Object.entries(titles).map(([id, title]) =>
        row(title, measured[id], stock),
      ),
      '',
      'The command lints two documents at the same time, each in a process of its own, because a hostile document may have to be killed. The stock command lints one after the other. Everything that a result depends on is the key of the cache: document and references with their paths, rulesets in their order, engine.',
      '',
      `Node ${process.version}, ${cpus().length} processors (${cpus()[0].model.trim()}), ${Math.round(totalmem() / 1e9)} GB; load average while measuring ${loadavg()[1].toFixed(1)}. Above the number of processors, wall times are longer than on an idle machine on both sides; processor times stand.`,
      '',
      '`node packages/cli/build.mjs`, then `node tests/bench/lint.mjs` writes this page.',
      '',
    ].join('\n'),
    { parser: 'markdown', singleQuote: true },
  );
}

function row(title, runs, stock) {
  const times = runs.map(run => run.milliseconds);
  const middle = median(times);
  const processor = median(runs.map(run => run.processorMilliseconds));
  const memory = Math.max(...runs.map(run => run.megabytes));
  return `| ${title} | ${seconds(middle)} (${seconds(Math.min(...times))} to ${seconds(Math.max(...times))}) | ${seconds(processor)} | ${Math.round(memory)} | ${(stock.wall / middle).toFixed(1)} | ${(stock.processor / processor).toFixed(1)} |`;
}

function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? sorted[half]
    : (sorted[half - 1] + sorted[half]) / 2;
}

function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(2);
}
