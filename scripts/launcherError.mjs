/**
 * A failure that the person at the keyboard can do something about. The entry
 * scripts print `message` and `remedy` and nothing else; any other error is a
 * defect of the launcher and is printed with its stack.
 */
export class LauncherError extends Error {
  /**
   * @param {string} message What is wrong, in one sentence.
   * @param {string} remedy What to do about it.
   * @param {{ output?: string }} [detail] What the failed program printed.
   */
  constructor(message, remedy, detail = {}) {
    super(message);
    this.name = 'LauncherError';
    this.remedy = remedy;
    this.output = detail.output ?? '';
  }
}

/**
 * Prints an error the way every entry script does.
 *
 * @param {unknown} error
 */
export function printFailure(error) {
  if (error instanceof LauncherError) {
    if (error.output.trim()) {
      console.error(`\n${error.output.trimEnd()}\n`);
    }
    console.error(`✗ ${error.message}`);
    console.error(`  ${error.remedy}`);
    return;
  }
  console.error(
    '✗ The launcher itself failed; this is a defect worth reporting.',
  );
  console.error(error);
}
