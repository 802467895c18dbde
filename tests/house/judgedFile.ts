import type { SourceFile, Violation, WorkspacePackage } from './houseRules';
import type { SourceFacts } from './readImports';

/** A source file with what was read from it. */
export interface JudgedFile extends SourceFile {
  readonly facts: SourceFacts;
  readonly home: WorkspacePackage | null;
}

export function isTest(path: string): boolean {
  return (
    /\.(test|testing|testChild)\.tsx?$/u.test(path) || path.startsWith('tests/')
  );
}

export function violation(
  file: SourceFile,
  line: number,
  what: string,
  reason: string,
): readonly Violation[] {
  return [{ file: file.path, line, what, reason }];
}
