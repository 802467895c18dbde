import { Option } from 'commander';
import type { Command } from 'commander';
import type { DataExportOptions } from '../commands/dataExport';
import type { Surroundings } from '../surroundings';
import { configOption } from './commandOptions';
import type { Answer } from './commandOptions';

/** `interlock data`: what the estate knows of its data objects, for other tools. */
export function addDataCommand(
  program: Command,
  answer: Answer,
  surroundings: Surroundings,
): void {
  const data = program
    .command('data')
    .summary('data objects, for other tools')
    .description(
      'Works on data objects: their attributes with owners, survivorship and the mapping rows that carry them.',
    );
  data
    .command('export')
    .summary('data objects as data contracts')
    .description(
      'Writes a data contract of the Open Data Contract Standard 3.1.0 for each data object: attributes with type, class and owner, systems as servers, who answers for it, what flows promise, and the mapping rows that carry each attribute. Survivorship, allowed writers and routing stand in `customProperties`, because the standard has no place for them. Several contracts are documents of one YAML stream.',
    )
    .addOption(
      new Option('--format <format>', 'form of the contracts')
        .choices(['odcs'])
        .default('odcs'),
    )
    .addOption(
      new Option(
        '--object <name>',
        'only this data object, by its name or entity ref',
      ).default(undefined, 'all of them'),
    )
    .addOption(configOption())
    .action((options: DataExportOptions) =>
      answer('data', 'text', async () => {
        const { exportData } = await import('../commands/dataExport');
        return exportData(options, surroundings);
      }),
    );
}
