import type { VersionDocument } from '@interlock/plugin-integration-catalog-common';

/**
 * The text of the file that a location names. A location's file is relative to
 * the estate's root; a reference's path is relative to the root document.
 */
export function textOfFile(document: VersionDocument, file: string): string {
  const reference = document.references.find(
    each => file === each.path || file.endsWith(`/${each.path}`),
  );
  return reference ? reference.text : document.text;
}
