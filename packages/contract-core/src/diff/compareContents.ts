import type { Content, Direction, RequestBody } from '../model';
import { compareEncodings } from './compareEncodings';
import { coveredBy, isRange } from './mediaRanges';
import type { OperationChanges } from './operationChanges';

type Contents = Pick<RequestBody, 'contents' | 'place'>;

/** Compares the media types of a body and the values in them. */
export function compareContents(
  changes: OperationChanges,
  slot: string,
  direction: Direction,
  base: Contents,
  revision: Contents,
): void {
  for (const content of base.contents.values()) {
    compareContent(changes, slot, direction, content, revision);
  }
  for (const [mediaType, content] of revision.contents) {
    if (isCovered(mediaType, base) || covers(mediaType, base)) continue;
    changes.report('media-type-added', 'none', {
      subject: mediaType,
      direction,
      slot,
      base: base.place,
      revision: content.place,
    });
  }
}

function compareContent(
  changes: OperationChanges,
  slot: string,
  direction: Direction,
  content: Content,
  revision: Contents,
): void {
  const { mediaType } = content;
  const all = [...revision.contents.values()];
  const wider = all.find(other => coveredBy(mediaType, other.mediaType));
  const exact = revision.contents.get(mediaType);
  const narrower = all.filter(other => coveredBy(other.mediaType, mediaType));
  const counterpart = exact ?? wider ?? narrower.at(0);
  const details = { subject: mediaType, direction, slot, base: content.place };
  if (counterpart === undefined) {
    const place = revision.place;
    changes.report('media-type-removed', 'narrower', {
      ...details,
      revision: place,
    });
    return;
  }
  if (exact === undefined) {
    const to = (wider === undefined ? narrower : [wider]).map(
      other => other.mediaType,
    );
    changes.report(
      wider === undefined ? 'media-type-narrowed' : 'media-type-widened',
      wider === undefined ? 'narrower' : 'wider',
      {
        ...details,
        from: mediaType,
        to,
        words: `${mediaType} to ${to.join(', ')}`,
        revision: counterpart.place,
      },
    );
  }
  const name = `${slot} ${mediaType}`;
  const isXml = [content, counterpart].every(each => isXmlType(each.mediaType));
  const written = { identity: name, words: name, isXml };
  changes.compareSchemas(written, direction, content, counterpart);
  changes.compareSchemas(
    `${name} element`,
    direction,
    { schema: content.itemSchema, place: content.place },
    { schema: counterpart.itemSchema, place: counterpart.place },
  );
  compareEncodings(changes, name, direction, content, counterpart);
}

/** RFC 7303: `application/xml`, `text/xml` and what ends in `+xml`. */
function isXmlType(mediaType: string): boolean {
  return /^(?:application|text)\/xml$|\+xml$/i.test(
    mediaType.split(';')[0].trim(),
  );
}

function isCovered(mediaType: string, { contents }: Contents): boolean {
  return [...contents.keys()].some(
    other => other === mediaType || coveredBy(mediaType, other),
  );
}

/** A range that took in a media type is told with that. */
function covers(mediaType: string, { contents }: Contents): boolean {
  if (!isRange(mediaType)) return false;
  return [...contents.keys()].some(other => coveredBy(other, mediaType));
}
