import { InvalidArgumentError, Option } from 'commander';
import { reportFormats } from '@interlock/contract-core';
import type { ProblemReport, ReportFormat } from '@interlock/contract-core';
import { failOnChoices } from '../exitStatus';

/** Runs a command and concludes the process with its exit status. */
export type Answer = (
  command: ProblemReport['command'],
  format: ReportFormat,
  run: () => Promise<number>,
) => Promise<void>;

export function cacheOption(): Option {
  return new Option(
    '--no-cache',
    'lint everything again; results are kept in the cache folder of the user, or in the one that INTERLOCK_CACHE names',
  );
}

export function configOption(): Option {
  return new Option('--config <file>', 'path of interlock.yaml').default(
    undefined,
    'the nearest one, from here upwards',
  );
}

export function formatOption(): Option {
  return new Option('--format <format>', 'form of the answer')
    .choices([...reportFormats])
    .default('text');
}

export function failOnOption(): Option {
  return new Option(
    '--fail-on <severity>',
    'what ends with 1 or 2; none turns both into 0',
  )
    .choices([...failOnChoices])
    .default('error');
}

/** How long a busy portal is asked again, in seconds. */
export function waitOption(): Option {
  return new Option(
    '--wait <seconds>',
    'how long a portal that is busy is asked again',
  )
    .argParser(value => {
      if (/^\d{1,5}$/u.test(value)) return Number(value);
      throw new InvalidArgumentError('Name a whole number of seconds.');
    })
    .default(300);
}
