import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { ContractSource } from '@interlock/contract-core';

const root = new URL('../../contracts/vendor/', import.meta.url).pathname;

/** A release of a vendor's contract, and the document as it is in the estate. */
export interface VendorPair {
  readonly name: string;
  readonly base: ContractSource;
  readonly revision: ContractSource;
}

/** Every release that lies in the repository beside the current document. */
export function vendorPairs(): readonly VendorPair[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.parentPath.endsWith('/releases'))
    .map(entry => posix.relative(root, join(entry.parentPath, entry.name)))
    .sort()
    .flatMap(release => {
      const folder = posix.dirname(posix.dirname(release));
      const current = readdirSync(join(root, folder), { withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(({ name }) => name)
        .find(name => !/^(?:SOURCE\.md|releases\.yaml)$/.test(name));
      if (current === undefined) return [];
      const revision = posix.join(folder, current);
      return [
        {
          name: release,
          base: sourceOf(release),
          revision: sourceOf(revision),
        },
      ];
    });
}

function sourceOf(file: string): ContractSource {
  return { file, text: readFileSync(join(root, file), 'utf8'), references: [] };
}
