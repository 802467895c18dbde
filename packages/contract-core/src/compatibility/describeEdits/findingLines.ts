import { compareVersions } from '../compareVersions';
import { exampleLine } from '../ruleExample';

/** Every finding between two describes, as rules' examples write them. */
export function findingLines(
  base: string,
  revision: string,
): readonly string[] {
  const { findings, problems } = compareVersions(
    { file: 'base.yaml', text: base, references: [] },
    { file: 'revision.yaml', text: revision, references: [] },
  );
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return findings.map(exampleLine);
}
