import { isPlainObject, readSingleDocument } from '../../estate';
import type { EstateFile } from '../../estate';
import type { ReadOverlay } from './overlayAction';
import { OverlayReader } from './overlayReader';
import { readOpenApiOverlay } from './readOpenApiOverlay';
import { readOrdOverlay } from './readOrdOverlay';

/** Reads an overlay of either standard; what it may not do is a problem and is left out. */
export function readOverlay({ path, text }: EstateFile): ReadOverlay {
  const read = readSingleDocument(path, text, {}, 'Overlay');
  if (!read.ok) return unusable(path, { problems: read.problems });
  const { document } = read;
  const reader = new OverlayReader(document);
  const { value } = document;
  if (isPlainObject(value) && Object.hasOwn(value, 'overlay')) {
    return readOpenApiOverlay(reader);
  }
  if (isPlainObject(value) && Object.hasOwn(value, 'ordOverlay')) {
    return readOrdOverlay(reader);
  }
  reader.refuse(
    '',
    'The file is no overlay: it has neither `overlay` nor `ordOverlay` at its root.',
    'Write `overlay: 1.1.0` for OpenAPI and AsyncAPI, `ordOverlay: "0.1"` for OData and Salesforce.',
  );
  return unusable(path, { faults: reader.faults });
}

function unusable(
  file: string,
  why: Partial<Pick<ReadOverlay, 'faults' | 'problems'>>,
): ReadOverlay {
  return {
    kind: 'openapi',
    documents: [],
    definitionType: '',
    location: { file, pointer: '', line: 0, column: 0 },
    actions: [],
    faults: [],
    problems: [],
    ...why,
  };
}
