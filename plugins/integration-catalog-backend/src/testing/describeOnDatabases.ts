import { onDatabasesOf } from '@interlock/plugin-store/testing';
import { migrate } from '../store/migrate';

/** Tests on every database, with the tables of this plugin. */
export const describeOnDatabases = onDatabasesOf(migrate);
