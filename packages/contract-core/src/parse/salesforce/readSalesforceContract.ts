import { digestDocuments, orderNotes } from '../../model';
import type { Note } from '../../model';
import type { ContractSource } from '../contractSource';
import type { ParsedContract } from '../parsedContract';
import type { SyntaxNode } from '../syntax';
import { describedObjects } from './describedObjects';
import type { DescribedObject } from './describedObjects';
import { readSalesforceOperations } from './readSalesforceOperations';

/** The contract of a document that `describedObjects` knows. */
export function readSalesforceContract(
  source: ContractSource,
  root: SyntaxNode,
): ParsedContract {
  const objects = describedObjects(root) ?? [];
  const { file, text, digest } = source;
  const fileName = file.slice(file.lastIndexOf('/') + 1);
  return {
    ok: true,
    contract: {
      descriptor: {
        file,
        format: 'salesforce-describe',
        digest: digestDocuments([{ path: fileName, text, digest }]),
        label: versionOf(objects),
        title: titleOf(objects),
        notes: orderNotes(objects.flatMap(namelessFields)),
      },
      operations: readSalesforceOperations(objects),
    },
  };
}

/** A describe names no version but in the addresses that it gives. */
function versionOf(objects: readonly DescribedObject[]): string {
  for (const { node } of objects) {
    for (const [, address] of node.get('urls')?.entries() ?? []) {
      const version = /\/services\/data\/(v\d+\.\d+)\//.exec(
        String(address.value),
      );
      if (version !== null) return version[1];
    }
  }
  return '';
}

function titleOf(objects: readonly DescribedObject[]): string {
  const [first] = objects;
  return objects.length === 1
    ? `Salesforce ${first.name}`
    : `${objects.length} objects of Salesforce`;
}

function namelessFields({ name, node }: DescribedObject): readonly Note[] {
  return (node.get('fields')?.elements() ?? [])
    .filter(field => field.string('name') === undefined)
    .map(field => ({
      code: 'left-out',
      message: `A field of ${name} has no name and is left out.`,
      location: field.locate(),
      hides: true,
    }));
}
