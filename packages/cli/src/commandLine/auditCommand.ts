import { Option } from 'commander';
import type { Command } from 'commander';
import type { AuditExportOptions, AuditVerifyOptions } from '../commands/audit';
import type { Surroundings } from '../surroundings';
import { formatOption } from './commandOptions';
import type { Answer } from './commandOptions';

const exitCodes = `
Exit codes of verify:
  0  every entry is as it was written, and the kept head is among them
  1  an entry is missing, edited or out of place, or the kept head is not there
  3  wrong usage
  4  the file cannot be read, or is no audit record`;

/** `interlock audit`: the audit record of a portal, taken out and held against its hashes. */
export function addAuditCommand(
  program: Command,
  answer: Answer,
  surroundings: Surroundings,
): void {
  const audit = program
    .command('audit')
    .summary('the audit record of a portal, exported and verified')
    .description(
      'Exports the audit record of a portal, and verifies an exported one without the portal.',
    );
  audit
    .command('export')
    .summary('the whole record as JSON lines, oldest entry first')
    .addOption(
      new Option(
        '--portal <url>',
        'portal whose record is read; its token comes from INTERLOCK_TOKEN',
      ).makeOptionMandatory(),
    )
    .action((options: AuditExportOptions) =>
      answer('audit', 'text', async () => {
        const { exportAudit } = await import('../commands/audit');
        return exportAudit(options, surroundings);
      }),
    );
  audit
    .command('verify')
    .summary('whether an exported record is as it was written')
    .description(
      'Walks the hash chain of an exported record from its first entry and prints its head. Keep the head where nobody who can write to the portal can write: a record that was wholly rewritten, or whose end was cut, fits itself and shows only against a head from before.',
    )
    .argument(
      '<file>',
      'record as interlock audit export or GET /audit gives it',
    )
    .addOption(
      new Option(
        '--head <sequence:hash>',
        'head from before, which the record has to hold',
      ),
    )
    .addOption(formatOption())
    .addHelpText('after', exitCodes)
    .action((file: string, options: AuditVerifyOptions) =>
      answer('audit', options.format, async () => {
        const { verifyAudit } = await import('../commands/audit');
        return verifyAudit(file, options, surroundings);
      }),
    );
}
