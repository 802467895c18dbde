import { pathFrom } from '../../estate';
import type { EstateFile } from '../../estate';
import type {
  ContractFormat,
  ContractId,
  Location,
  Problem,
} from '../../model';
import type { AttributeBinding } from '../binding';
import type { BindingFault, OverlayAction, ReadOverlay } from './overlayAction';
import { overlayDocument } from './overlayDocument';
import type { OverlayDocument } from './overlayDocument';
import { readOverlay } from './readOverlay';

/** The attributes that an overlay ties to a contract, and what of it does not hold. */
export interface OverlayBindings {
  /** In the order of the overlay; of two for one place the later one. */
  readonly bindings: readonly AttributeBinding[];
  readonly faults: readonly BindingFault[];
  /** Why the overlay cannot be read at all. */
  readonly problems: readonly Problem[];
}

/**
 * Applies an overlay to the document of a contract. Nothing of the document
 * changes: only the attributes are taken that the overlay ties to its places. A
 * target that selects nothing ties nothing, which the standards call success
 * and we a finding.
 */
export function bindingsOfOverlay(
  id: ContractId,
  contract: EstateFile,
  overlay: EstateFile,
): OverlayBindings {
  const read = readOverlay(overlay);
  const { faults, problems } = read;
  if (read.actions.length === 0) return { bindings: [], faults, problems };
  const document = overlayDocument(contract);
  const misplaced = [
    ...wrongDocuments(read, contract, overlay),
    ...wrongFormat(read, document, contract),
  ];
  if (misplaced.length > 0) {
    return { bindings: [], faults: [...faults, ...misplaced], problems };
  }
  const applied = read.actions.map(action =>
    apply(id, action, document, contract),
  );
  const byPointer = new Map(
    applied
      .flatMap(({ bindings }) => bindings)
      .map(binding => [binding.pointer, binding]),
  );
  return {
    bindings: [...byPointer.values()],
    faults: [...faults, ...applied.flatMap(each => each.faults)],
    problems,
  };
}

function apply(
  contractId: ContractId,
  { selector, written, attribute, target, location }: OverlayAction,
  document: OverlayDocument,
  contract: EstateFile,
): Omit<OverlayBindings, 'problems'> {
  const selected = document.select(selector);
  if (!selected.ok) {
    const fault: BindingFault = {
      code: 'binding-refused',
      anchor: [written],
      message: `The target ${written} is not asked: ${selected.reason}.`,
      remedy: 'Correct the target.',
      ...target,
    };
    return { bindings: [], faults: [fault] };
  }
  if (selected.places.length === 0) {
    const fault: BindingFault = {
      code: 'binding-target-not-found',
      anchor: [written],
      message: `The target ${written} selects nothing in ${contract.path}${selected.hint ?? ''}.`,
      remedy:
        'Correct the target to where the field stands now, or take the action out.',
      ...target,
    };
    return { bindings: [], faults: [fault] };
  }
  const bindings = selected.places.flatMap(place =>
    attribute === null
      ? []
      : [
          {
            contract: contractId,
            pointer: place.locate().pointer,
            attribute,
            location,
            saidBy: 'overlay' as const,
          },
        ],
  );
  return { bindings, faults: [] };
}

const address = /^[a-z][a-z0-9+.-]*:/i;

/** An overlay that says it is about another file ties nothing to this one. */
function wrongDocuments(
  { documents }: ReadOverlay,
  contract: EstateFile,
  overlay: EstateFile,
): readonly BindingFault[] {
  return documents
    .filter(
      ({ written }) =>
        // An address is where the vendor publishes it, which nobody fetches.
        !address.test(written) &&
        pathFrom(overlay.path, written) !== contract.path,
    )
    .map(({ written, location }) =>
      refused(
        `The overlay is about ${written}, and the entity names it for ${contract.path}.`,
        'Correct the path, which counts from the overlay, or name the overlay at the other entity.',
        location,
      ),
    );
}

/** Formats by the words of ORD; a specification of somebody else's may be anything. */
const definitionTypes: ReadonlyMap<string, readonly ContractFormat[]> = new Map<
  string,
  readonly ContractFormat[]
>([
  ['openapi-v2', ['openapi-2.0']],
  ['openapi-v3', ['openapi-3.0', 'openapi-3.1', 'openapi-3.2']],
  ['openapi-v3.1+', ['openapi-3.1', 'openapi-3.2']],
  ['asyncapi-v2', ['asyncapi-2']],
  ['edmx', ['odata-2', 'odata-4']],
  ['csdl-json', ['odata-4']],
]);

/** The standard that fits the format of the contract, and the type that it says. */
function wrongFormat(
  { kind, definitionType, location }: ReadOverlay,
  { format, isXml }: OverlayDocument,
  contract: EstateFile,
): readonly BindingFault[] {
  const isRecords =
    format?.startsWith('odata') === true || format === 'salesforce-describe';
  if (kind === 'openapi' && isRecords) {
    return [
      refused(
        `An OpenAPI Overlay fits OpenAPI and AsyncAPI; ${contract.path} is neither.`,
        'Write an ORD Overlay (`ordOverlay: "0.1"`) with its selectors.',
        location,
      ),
    ];
  }
  const known = definitionTypes.get(definitionType);
  const isOther =
    known !== undefined &&
    (format === null ||
      !known.includes(format) ||
      (definitionType === 'edmx') !== isXml);
  return isOther
    ? [
        refused(
          `The overlay is about a document of type ${definitionType}, which ${contract.path} is not.`,
          'Correct `target.definitionType`, or name the overlay at the other entity.',
          location,
        ),
      ]
    : [];
}

function refused(
  message: string,
  remedy: string,
  location: Location,
): BindingFault {
  const anchor = ['', location.pointer];
  return { code: 'binding-refused', anchor, message, remedy, ...location };
}
