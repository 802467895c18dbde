/** Name of the configuration file at the root of a repository. */
export const projectFileName = 'interlock.yaml';
