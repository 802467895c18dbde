import type { SourceFile, Violation, WorkspacePackage } from './houseRules';
import type { SourceFacts } from './readImports';

/** A source file with what was read from it. */
export interface JudgedFile extends SourceFile {
  readonly facts: SourceFacts;
  readonly home: WorkspacePackage | null;
}

/** A test, or machinery of tests: it is in no build and may reach further. */
export function isTest(path: string): boolean {
  return (
    /\.test\.tsx?$/u.test(path) ||
    path.includes('/testing/') ||
    path.startsWith('tests/')
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
