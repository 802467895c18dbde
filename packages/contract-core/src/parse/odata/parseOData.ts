import { digestDocuments, noteOf, orderNotes } from '../../model';
import type { Problem } from '../../model';
import type { ContractSource } from '../contractSource';
import type { ParsedContract } from '../parsedContract';
import type { ParseLimits } from '../parseLimits';
import type { SyntaxNode } from '../syntax';
import type { CsdlModel } from './csdlModel';
import { readCsdlJson } from './readCsdlJson';
import { isMetadata, readCsdlXml } from './readCsdlXml';
import { readXml } from './readXml';
import { recordOperations } from './recordOperations';

/** Reads OData metadata written as XML. */
export function parseODataXml(
  source: ContractSource,
  limits: ParseLimits,
): ParsedContract {
  const document = readXml(source.file, source.text, limits);
  if (!document.ok) return failed(document.problem);
  const { root, notes } = document;
  if (!isMetadata(root)) {
    return failed({
      code: 'unknown-format',
      message: `${source.file} is XML, but no OData metadata: its root is neither "Edmx" nor "Schema".`,
      remedy: 'Name the document that the service gives under $metadata.',
      ...root.locate(),
    });
  }
  return contractOf(source, readCsdlXml(root, notes));
}

/** OData metadata written as JSON, after its syntax is read. */
export function parseODataJson(
  source: ContractSource,
  root: SyntaxNode,
): ParsedContract {
  return contractOf(source, readCsdlJson(root));
}

function contractOf(source: ContractSource, model: CsdlModel): ParsedContract {
  const { file, text, digest, references } = source;
  const fileName = file.slice(file.lastIndexOf('/') + 1);
  return {
    ok: true,
    contract: {
      descriptor: {
        file,
        format: model.format,
        digest: digestDocuments([
          { path: fileName, text, digest },
          ...references,
        ]),
        label: schemaVersion(model),
        title:
          model.sets[0]?.container ?? [...model.namespaces.keys()][0] ?? '',
        notes: orderNotes(
          model.notes.map(note => noteOf(note, 'unusual-structure', false)),
        ),
      },
      operations: recordOperations(model),
    },
  };
}

/** `Core.SchemaVersion` stands on a schema or on the container. */
function schemaVersion(model: CsdlModel): string {
  for (const terms of model.annotations.values()) {
    const version = terms.get('Core.SchemaVersion')?.value;
    if (typeof version === 'string') return version;
  }
  return '';
}

function failed(problem: Problem): ParsedContract {
  return { ok: false, problems: [problem] };
}
