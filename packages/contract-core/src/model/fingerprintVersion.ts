/**
 * Counts the ways in which the fingerprints of findings were made. Decisions
 * and waivers note it, so that one that no longer covers anything because the
 * engine names changes differently can be told from one about other changes.
 *
 * 1: facts with the same edit of schemas with equal content were one change.
 * 2: a change is what was edited at one declaration.
 */
export const fingerprintVersion = 2;
