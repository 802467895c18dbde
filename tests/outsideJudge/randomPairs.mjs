// Random pairs of contracts, judged by Interlock and by Ajv; prints every
// contradiction, made small, and how many pairs there were.
// `node tests/outsideJudge/randomPairs.mjs --pairs 50000 --seed 1 [--family plain]`
import { parseArgs } from 'node:util';
import { loadTypeScript } from '../corpus/loadTypeScript.mjs';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    family: { type: 'string' },
  },
});
const families =
  values.family === undefined ? ['plain', 'unevaluated'] : [values.family];
const pairs = Math.ceil(Number(values.pairs) / families.length);
const chunk = 1000;

const { judgePairs } = await loadTypeScript('../outsideJudge/judgePairs.ts');
let misses = 0;
for (const family of families) {
  const total = {};
  for (let done = 0; done < pairs; done += chunk) {
    const tally = judgePairs(
      family,
      Math.min(chunk, pairs - done),
      Number(values.seed) * 1_000_003 + done,
      miss => {
        misses += 1;
        process.stdout.write(`${JSON.stringify(miss)}\n`);
      },
    );
    for (const [name, count] of Object.entries(tally)) {
      total[name] = (total[name] ?? 0) + count;
    }
    process.stderr.write(`${family} ${JSON.stringify(total)}\n`);
  }
  process.stdout.write(`${JSON.stringify({ family, ...total })}\n`);
}
process.stdout.write(`${JSON.stringify({ misses })}\n`);
process.exitCode = misses > 0 ? 1 : 0;
