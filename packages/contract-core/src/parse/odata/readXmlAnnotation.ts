import { readNumber } from '../../model';
import type { AnnotationTargets } from './annotationTargets';
import type { CsdlNames } from './csdlNames';
import type { XmlElement } from './xmlElement';

/** Adds the annotations written inside an element, and those inside them. */
export function readXmlAnnotations(
  holder: XmlElement,
  target: string,
  names: CsdlNames,
  targets: AnnotationTargets,
): void {
  for (const element of holder.childrenNamed('Annotation')) {
    const term = element.get('Term');
    if (term === undefined) continue;
    const qualifier = element.get('Qualifier') ?? holder.get('Qualifier');
    const written = qualifier === undefined ? term : `${term}#${qualifier}`;
    targets.add(target, names.resolveTerm(written), {
      value: readExpression(element, names),
      place: element,
    });
  }
}

type Reading = (text: string, names: CsdlNames) => unknown;

/** Constant and path expressions, as attributes and as elements alike. */
const readings: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ['Bool', text => text.trim() === 'true' || text.trim() === '1'],
  ['String', text => text],
  ['Int', numberOrText],
  ['Float', numberOrText],
  ['Decimal', numberOrText],
  ['Date', text => text],
  ['DateTimeOffset', text => text],
  ['Duration', text => text],
  ['Guid', text => text],
  ['TimeOfDay', text => text],
  ['Binary', text => text],
  ['EnumMember', readMembers],
  ['PropertyPath', text => text.trim()],
  ['NavigationPropertyPath', text => text.trim()],
  ['AnnotationPath', text => text.trim()],
  ['ModelElementPath', text => text.trim()],
  ['AnyPropertyPath', text => text.trim()],
  ['Path', text => ({ $Path: text.trim() })],
]);

/** A number where JSON can hold it, else its text. */
function numberOrText(text: string): unknown {
  const written = text.trim();
  return Number.isFinite(Number(written)) && written !== ''
    ? readNumber(written)
    : written;
}

/** `NS.Kind/A NS.Kind/B` as CSDL JSON writes it: `A,B`. */
function readMembers(text: string): string {
  return text
    .trim()
    .split(/\s+/)
    .map(member => member.slice(member.lastIndexOf('/') + 1))
    .join(',');
}

/**
 * The value of an annotation or of a property of a record. Documents nest to a
 * limited depth, so the recursion is bounded. A term without a value is true.
 */
function readExpression(holder: XmlElement, names: CsdlNames): unknown {
  for (const [name, reading] of readings) {
    const text = holder.get(name);
    if (text !== undefined) return reading(text, names);
  }
  const expression = holder.children.find(
    child => child.name !== 'Annotation' && child.name !== 'Documentation',
  );
  return expression === undefined ? true : readElement(expression, names);
}

function readElement(element: XmlElement, names: CsdlNames): unknown {
  const reading = readings.get(element.name);
  if (reading !== undefined) return reading(element.text, names);
  switch (element.name) {
    case 'Collection':
      return element.children.map(child => readElement(child, names));
    case 'Record':
      return Object.fromEntries(
        element
          .childrenNamed('PropertyValue')
          .map(each => [
            each.get('Property') ?? '',
            readExpression(each, names),
          ]),
      );
    case 'Null':
      return null;
    default:
      // Computed when the service runs; known by its text only.
      return { [`$${element.name}`]: dynamicText(element, names) };
  }
}

function dynamicText(element: XmlElement, names: CsdlNames): unknown {
  return {
    ...Object.fromEntries(element.attributes),
    children: element.children.map(child => readElement(child, names)),
  };
}
