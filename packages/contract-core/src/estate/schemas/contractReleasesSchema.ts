import {
  calendarDate,
  choice,
  list,
  record,
  repositoryPath,
  text,
} from './schemaFragments';
import type { EstateSchema } from './schemaFragments';

/** Name of the file beside a contract that lists its other versions. */
export const releasesFileName = 'releases.yaml';

/** JSON Schema of `releases.yaml`. */
export const contractReleasesSchema: EstateSchema = record(
  'Published versions of a contract beside the one in force.',
  ['releases'],
  {
    releases: list(
      'Versions, in any order.',
      record('One version.', ['label', 'file', 'released', 'state'], {
        label: text('Version as the publisher names it.'),
        file: repositoryPath(
          'Path from the folder of this file; it cannot leave that folder.',
        ),
        released: calendarDate('Day of publication, or announced day.'),
        state: choice('History, or not in force yet.', ['past', 'announced']),
      }),
    ),
  },
);
