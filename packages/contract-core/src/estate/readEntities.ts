import type { Problem } from '../model';
import type { EstateEntity, EstateFile } from './estate';
import { formatEntityReference } from './entityReference';
import { isPlainObject } from './jsonPointer';
import { readLocatedYaml } from './locatedYaml';
import type { LocatedDocument } from './locatedYaml';

export interface ReadEntities {
  readonly entities: readonly EstateEntity[];
  readonly problems: readonly Problem[];
}

/**
 * The entities of one file. A document without `kind` or `metadata.name` cannot
 * be spoken of and gives a problem; whether the rest of an entity makes sense is
 * for the check to say.
 */
export function readEntities(file: EstateFile): ReadEntities {
  const { documents, problems } = readLocatedYaml(file.path, file.text);
  const entities: EstateEntity[] = [];
  const found: Problem[] = [...problems];
  if (documents.length === 0 && problems.length === 0)
    found.push(emptyFile(file.path));
  for (const document of documents) {
    const result = readEntity(document);
    if ('ref' in result) entities.push(result);
    else found.push(result);
  }
  return { entities, problems: found };
}

/** Nobody means to keep an empty file; its entities are gone without a word. */
function emptyFile(file: string): Problem {
  return {
    code: 'empty-document',
    message: 'The file has no entity.',
    remedy: 'Write the entity, or delete the file.',
    file,
    pointer: '',
    line: 0,
    column: 0,
  };
}

function readEntity(document: LocatedDocument): EstateEntity | Problem {
  const { value, locate } = document;
  const metadata = isPlainObject(value) ? value.metadata : undefined;
  if (!isPlainObject(value) || !isPlainObject(metadata)) {
    return unreadable(
      document,
      '',
      'The document is not an entity: it has no `metadata`',
    );
  }
  const { kind } = value;
  const { name, namespace = 'default' } = metadata;
  if (typeof kind !== 'string' || kind === '') {
    return unreadable(document, '/kind', 'The entity has no `kind`');
  }
  if (typeof name !== 'string' || name === '') {
    return unreadable(
      document,
      '/metadata/name',
      'The entity has no `metadata.name`',
    );
  }
  if (typeof namespace !== 'string') {
    return unreadable(
      document,
      '/metadata/namespace',
      'The entity has a `metadata.namespace` that is no text',
    );
  }
  const ref = formatEntityReference({ kind, namespace, name }).toLowerCase();
  return { ref, kind, location: locate(''), document: value, locate };
}

function unreadable(
  document: LocatedDocument,
  pointer: string,
  message: string,
): Problem {
  const { file, line, column } = document.locate(pointer);
  return {
    code: 'invalid-structure',
    message: `${message}.`,
    remedy:
      'Give it apiVersion, kind, metadata.name and spec, or take the document out of the entity folder.',
    file,
    pointer,
    line,
    column,
  };
}
