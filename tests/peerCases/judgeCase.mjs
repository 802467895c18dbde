import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const severityOf = { ERR: 'error', WARN: 'warn', INFO: 'info' };
const heaviestFirst = ['error', 'warn', 'info'];

/** The day on which the cases are judged; sunsets in them are long past or far off. */
const terms = { today: '2026-11-21', graceDays: { beta: 0, stable: 0 } };

/**
 * Runs one case of the peer's own tests against our answer. Returns what we
 * say, and every expectation that it does not meet.
 */
export function judgeCase(folder, cases, one, { compareByPolicy, pack }) {
  const missing = [one.base, one.revision].filter(
    file => !isFile(folder, file),
  );
  if (missing.length > 0) {
    return { said: [], unmet: ['the case names no file that is there'] };
  }
  const outcome = compareByPolicy(
    pack,
    readContract(folder, one.base),
    readContract(folder, one.revision),
    terms,
  );
  if (!outcome.ok) {
    const reasons = outcome.problems.map(problem => problem.message);
    return { said: [], unmet: [`cannot be read: ${reasons.join(' ')}`] };
  }
  const said = outcome.findings
    .filter(finding => counts(finding, cases, one))
    .map(finding => finding.ruleId)
    .sort();
  return { said, unmet: unmetExpectations(said, one) };
}

/**
 * Whether the peer's test would see a finding: its checks and its lowest level.
 * A check may also tell ids that another check's scope lists; those that the
 * case itself expects count.
 */
function counts({ ruleId, severity }, { scopes }, one) {
  const { checks, minLevel, include, exact } = one;
  const lowest = heaviestFirst.indexOf(severityOf[minLevel]);
  if (heaviestFirst.indexOf(severity) > lowest) return false;
  return (
    checks === 'all' ||
    checks.some(check => scopes[check].includes(ruleId)) ||
    include.includes(ruleId) ||
    (exact ?? []).includes(ruleId) ||
    // The peer judges levels of stability whatever checks are on.
    ruleId === 'api-invalid-stability-level'
  );
}

function unmetExpectations(said, { exact, include, exclude, len }) {
  const unmet = [];
  if (exact !== null && said.join() !== [...exact].sort().join()) {
    unmet.push(`exactly ${exact.length === 0 ? 'nothing' : exact.join(', ')}`);
  }
  for (const id of include) {
    if (!said.includes(id)) unmet.push(`${id}`);
  }
  for (const id of exclude) {
    if (said.includes(id)) unmet.push(`no ${id}`);
  }
  if (len !== null && said.length !== len) unmet.push(`${len} findings`);
  return unmet;
}

function readContract(folder, file) {
  const text = readFileSync(join(folder, file), 'utf8');
  return { file, text, references: [] };
}

function isFile(folder, file) {
  return statSync(join(folder, file), { throwIfNoEntry: false })?.isFile();
}
