import { posix } from 'node:path';
import { renderDiff, runDiff } from '@interlock/contract-core';
import type {
  ContractSource,
  DiffReport,
  DiffResult,
  Finding,
} from '@interlock/contract-core';
import { collectReferences } from '@interlock/contract-io';
import { filesOf } from './diffCase';
import type { DiffCase, Want } from './diffCase';
import { witnessFault } from './judgeWitness';

/** A day after everything that the cases announce. */
const today = '2026-11-30';

/** What is wrong with the answer about a case; nothing where all is right. */
export async function faultsOf(one: DiffCase): Promise<readonly string[]> {
  const outcome = await answerOf(one);
  if (!outcome.ok) {
    const [problem] = outcome.problems;
    return one.orRefused === true && problem !== undefined
      ? []
      : [`refused: ${problem?.message ?? 'nobody says why'}`];
  }
  const { report } = outcome;
  const sorted = sortFindings(report.findings);
  return [
    ...wantFaults(one, report, sorted),
    ...nameFaults(one, sorted),
    ...textFaults(one, report),
    ...(one.witnessAtNamedPlace === true
      ? report.findings.flatMap(finding => witnessFault(one, finding) ?? [])
      : []),
  ];
}

async function answerOf(one: DiffCase): Promise<DiffResult> {
  const [base, revision] = await Promise.all([
    sourceOf(one, 'base'),
    sourceOf(one, 'revision'),
  ]);
  return runDiff(base, revision, { now: today });
}

async function sourceOf(
  one: DiffCase,
  side: 'base' | 'revision',
): Promise<ContractSource> {
  const files = filesOf(one, side);
  const entry = one.entry ?? Object.keys(files)[0];
  const text = files[entry];
  const references = await collectReferences(entry, text, path =>
    Promise.resolve(files[posix.normalize(path)] ?? null),
  );
  return { file: entry, text, references };
}

interface SortedFindings {
  readonly all: readonly Finding[];
  readonly errors: readonly Finding[];
  readonly undecided: readonly Finding[];
  readonly blocking: readonly Finding[];
  readonly warnings: readonly Finding[];
}

function sortFindings(all: readonly Finding[]): SortedFindings {
  const isOpen = ({ effect, proof }: Finding) =>
    effect === 'undecided' || proof === 'undecided';
  const errors = all.filter(({ severity }) => severity === 'error');
  const undecided = all.filter(isOpen);
  return {
    all,
    errors,
    undecided,
    blocking: [
      ...errors,
      ...undecided.filter(({ severity }) => severity !== 'error'),
    ],
    warnings: all.filter(
      finding => finding.severity === 'warn' && !isOpen(finding),
    ),
  };
}

function said(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'no finding';
  return findings
    .slice(0, 2)
    .map(({ severity, message }) => `${severity}: ${message}`)
    .join('; ');
}

function wantFaults(
  one: DiffCase,
  report: DiffReport,
  sorted: SortedFindings,
): readonly string[] {
  const { errors, undecided } = sorted;
  return [
    ...wants[one.want](sorted, report, one),
    ...(one.decided === true && undecided.length > 0
      ? [`undecided: ${said(undecided)}`]
      : []),
    ...(one.causes !== undefined && errors.length !== one.causes
      ? [`${errors.length} errors instead of ${one.causes}: ${said(errors)}`]
      : []),
  ];
}

type WantFaults = (
  sorted: SortedFindings,
  report: DiffReport,
  one: DiffCase,
) => readonly string[];

const wants: Readonly<Record<Want, WantFaults>> = {
  breaking: ({ all, blocking }) =>
    blocking.length > 0 ? [] : [`does not block: ${said(all)}`],
  undecided: (sorted, ...rest) => {
    const proven = sorted.blocking.filter(({ witness }) => witness !== null);
    return [
      ...wants.breaking(sorted, ...rest),
      ...(proven.length > 0 ? [`called proven: ${said(proven)}`] : []),
    ];
  },
  compatible: (sorted, ...rest) => [
    ...wants['warn-at-most'](sorted, ...rest),
    ...sorted.warnings.map(({ message }) => `warn: ${message}`),
  ],
  'warn-at-most': ({ errors, undecided }, _, { orUndecided }) => {
    const over = new Set([
      ...errors,
      ...(orUndecided === true ? [] : undecided),
    ]);
    return over.size > 0 ? [`too much: ${said([...over])}`] : [];
  },
  'warn-at-least': ({ all, blocking, warnings }) =>
    blocking.length + warnings.length > 0 ? [] : [`not warned: ${said(all)}`],
  noticed: ({ all }, report) =>
    all.length > 0 || hasNotes(report) ? [] : ['nothing is said'],
};

/** Notes stand beside the findings, or beside the side that they speak of. */
function hasNotes(report: DiffReport): boolean {
  return [report, report.base, report.revision].some(
    part =>
      'notes' in part && Array.isArray(part.notes) && part.notes.length > 0,
  );
}

function nameFaults(
  one: DiffCase,
  { all, blocking, errors }: SortedFindings,
): readonly string[] {
  const mustBlock = one.want === 'breaking' || one.want === 'undecided';
  const texts = (mustBlock ? blocking : all).map(saidBy);
  const lost = (one.names ?? []).filter(
    name => !texts.some(text => stands(name, text)),
  );
  const wrong = (one.notNames ?? []).filter(name =>
    errors.some(finding => stands(name, saidBy(finding))),
  );
  return [
    ...lost.map(name => `not named: ${name}`),
    ...wrong.map(name => `named in an error: ${name}`),
  ];
}

/** Message, pointers and sites of a finding as one text, without the payload. */
function saidBy(finding: Finding): string {
  const told: Record<string, unknown> = {
    ...finding,
    witness: null,
    fingerprint: null,
    ruleId: null,
  };
  return JSON.stringify(told).replaceAll('~1', '/');
}

function stands(name: string, text: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`).test(text);
}

function textFaults(one: DiffCase, report: DiffReport): readonly string[] {
  if (one.notSay === undefined) return [];
  const text = renderDiff(report, 'text').toLowerCase().split(/\s+/).join(' ');
  return one.notSay
    .filter(words => text.includes(words.toLowerCase()))
    .map(words => `says "${words}"`);
}
