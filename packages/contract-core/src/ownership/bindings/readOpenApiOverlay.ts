import type { OverlayAction, ReadOverlay } from './overlayAction';
import type { OverlayPart, OverlayReader } from './overlayReader';

/** Versions whose `update` means the same. */
const knownVersion = /^1\.[01]\.\d+$/;

/**
 * An overlay of the OpenAPI Initiative (1.1; 1.0 has the same `update`). Of its
 * actions only an `update` that adds `x-` members is accepted: `remove`, `copy`
 * and any other update could hide a break from whoever compares the contract.
 */
export function readOpenApiOverlay(reader: OverlayReader): ReadOverlay {
  const { root } = reader;
  const version = String(reader.member(root, 'overlay')?.value);
  const isKnown = knownVersion.test(version);
  if (!isKnown) {
    reader.refuse(
      '/overlay',
      `Interlock does not know version ${version} of the Overlay Specification.`,
      'Write the overlay in version 1.1.0.',
    );
  }
  const isWhole =
    isKnown && reader.hasOnly(root, ['overlay', 'info', 'extends', 'actions']);
  const actions = isWhole
    ? reader.elements(root, 'actions').flatMap(part => readAction(reader, part))
    : [];
  const extended = reader.text(root, 'extends');
  return {
    kind: 'openapi',
    documents:
      extended === ''
        ? []
        : [
            {
              written: extended,
              location: reader.document.locate('/extends'),
            },
          ],
    definitionType: '',
    location: reader.document.locate('/overlay'),
    actions,
    faults: reader.faults,
    problems: [],
  };
}

function readAction(
  reader: OverlayReader,
  part: OverlayPart,
): readonly OverlayAction[] {
  reader.about(reader.text(part, 'target'));
  for (const action of ['remove', 'copy']) {
    const said = reader.member(part, action);
    if (said === null || (action === 'remove' && said.value === false))
      continue;
    reader.refuse(
      said.pointer,
      `An overlay may not \`${action}\` anything: it could hide a break of the contract.`,
      'Use `update` with members that begin with `x-`.',
    );
    return [];
  }
  const known = ['target', 'description', 'update', 'remove'];
  if (!reader.hasOnly(part, known)) return [];
  const target = reader.text(part, 'target');
  const update = reader.member(part, 'update');
  if (target === '' || update === null) {
    reader.refuse(
      part.pointer,
      'The action of the overlay has no `target`, or no `update`.',
      'Write the JSONPath of the schema as `target` and the members to add as `update`.',
    );
    return [];
  }
  const attribute = reader.attribute(update);
  if (attribute === undefined) return [];
  return [
    {
      selector: { kind: 'jsonPath', jsonPath: target },
      written: target,
      attribute: attribute?.name ?? null,
      target: reader.document.locate(`${part.pointer}/target`),
      location: reader.document.locate(attribute?.pointer ?? update.pointer),
    },
  ];
}
