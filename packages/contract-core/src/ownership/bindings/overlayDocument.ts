import type { EstateFile } from '../../estate';
import type { ContractFormat, Place } from '../../model';
import {
  defaultParseLimits,
  detectFormat,
  detectXmlFormat,
  readDocument,
  readODataConcepts,
} from '../../parse';
import type { ODataConcepts } from '../../parse';
import type { OverlaySelector } from './overlayAction';
import { JsonDocument } from './selectByJsonPath';
import type { Selection } from './selectByJsonPath';

/** The document that an overlay speaks of, as its selectors see it. */
export interface OverlayDocument {
  /** Null for a document that is no contract of a known format. */
  readonly format: ContractFormat | null;
  readonly isXml: boolean;
  readonly select: (selector: OverlaySelector) => Selection;
}

/** Reads the document of a contract for the selectors of overlays. */
export function overlayDocument({ path, text }: EstateFile): OverlayDocument {
  const xml = detectXmlFormat(text);
  if (xml !== null) {
    return {
      format: xml.format,
      isXml: true,
      select: selectorsOf(path, text, null),
    };
  }
  const read = readDocument(path, text, defaultParseLimits);
  if (!read.ok) {
    return {
      format: null,
      isXml: false,
      select: () => ({ ok: false, reason: read.problem.message }),
    };
  }
  return {
    format: detectFormat(read.root)?.format ?? null,
    isXml: false,
    select: selectorsOf(path, text, new JsonDocument(read.root)),
  };
}

function selectorsOf(
  path: string,
  text: string,
  json: JsonDocument | null,
): OverlayDocument['select'] {
  let concepts: ODataConcepts | null | undefined;
  return selector => {
    if (selector.kind === 'jsonPath') {
      return json === null
        ? { ok: false, reason: 'a JSONPath selects nothing in XML' }
        : json.select(selector.jsonPath);
    }
    concepts ??= readODataConcepts(path, text, defaultParseLimits);
    return concepts === null
      ? {
          ok: false,
          reason: 'types and entity sets are named in OData metadata only',
        }
      : selectConcept(selector, concepts);
  };
}

function selectConcept(
  selector: Exclude<OverlaySelector, { kind: 'jsonPath' }>,
  concepts: ODataConcepts,
): Selection {
  const place = placeOf(selector, concepts);
  if (place !== null) return { ok: true, places: [place] };
  const base =
    selector.kind === 'member'
      ? concepts.declaringBase(selector.of, selector.name)
      : '';
  const hint = base === '' ? '' : `; ${base} declares it`;
  return { ok: true, places: [], hint };
}

function placeOf(
  selector: Exclude<OverlaySelector, { kind: 'jsonPath' }>,
  concepts: ODataConcepts,
): Place | null {
  switch (selector.kind) {
    case 'type':
      return concepts.type(selector.type, selector.name);
    case 'member':
      return concepts.member(selector.type, selector.of, selector.name);
    case 'entitySet':
      return concepts.entitySet(selector.name);
  }
}
