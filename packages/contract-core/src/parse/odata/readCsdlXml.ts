import type { Problem } from '../../model';
import { AnnotationTargets } from './annotationTargets';
import type {
  CsdlModel,
  CsdlOperation,
  CsdlType,
  EntitySet,
  OperationImport,
} from './csdlModel';
import { CsdlNames } from './csdlNames';
import { overloadTarget } from './overloadTarget';
import { readXmlAnnotations } from './readXmlAnnotation';
import { readXmlContainer, readXmlOperation } from './readXmlContainer';
import {
  readEnumType,
  readStructuredType,
  readTypeDefinition,
} from './readXmlTypes';
import type { XmlElement } from './xmlElement';
import { isEntityDataModel } from './xmlVocabulary';

/** OData metadata as XML, of any version. */
export function readCsdlXml(
  root: XmlElement,
  notes: readonly Problem[],
): CsdlModel {
  return new XmlModelReader(root, notes).read();
}

class XmlModelReader {
  readonly names = new CsdlNames();
  private readonly targets = new AnnotationTargets();
  readonly associations = new Map<string, XmlElement>();
  private readonly typeElements = new Map<string, XmlElement>();
  private readonly types = new Map<string, CsdlType>();
  private readonly sets: EntitySet[] = [];
  private readonly imports: OperationImport[] = [];
  private readonly operations: CsdlOperation[] = [];
  private readonly schemas: readonly XmlElement[];

  constructor(
    private readonly root: XmlElement,
    private readonly notes: readonly Problem[],
  ) {
    const holders = [root, ...root.childrenNamed('DataServices')];
    this.schemas = holders.flatMap(holder => holder.childrenNamed('Schema'));
  }

  read(): CsdlModel {
    this.readNames();
    for (const schema of this.schemas) this.readSchema(schema);
    // Annotations inside their target come first; those of one target add up.
    for (const schema of this.schemas) this.readExternalAnnotations(schema);
    const format = this.schemas.some(({ vocabulary }) => vocabulary !== 'edm2')
      ? 'odata-4'
      : 'odata-2';
    return {
      format,
      namespaces: new Map(
        this.schemas.map(each => [each.get('Namespace') ?? '', each]),
      ),
      types: this.types,
      sets: this.sets,
      operations: this.operations,
      imports: this.imports,
      annotations: this.targets.byTarget,
      notes: [...this.notes, ...this.versionNotes(format)],
    };
  }

  /** Names first: a document may use an alias or a role before it declares it. */
  private readNames(): void {
    for (const reference of this.root.childrenNamed('Reference')) {
      for (const include of reference.childrenNamed('Include')) {
        this.names.addAlias(include.get('Alias'), include.get('Namespace'));
      }
    }
    for (const schema of this.schemas) {
      this.names.addAlias(schema.get('Alias'), schema.get('Namespace'));
      for (const using of schema.childrenNamed('Using')) {
        this.names.addAlias(using.get('Alias'), using.get('Namespace'));
      }
    }
    for (const schema of this.schemas) {
      for (const child of schema.children) {
        const name = qualify(schema, child);
        if (child.name === 'Association') this.associations.set(name, child);
        if (child.name === 'EntityType') this.typeElements.set(name, child);
      }
    }
  }

  private readSchema(schema: XmlElement): void {
    this.annotate(schema, schema.get('Namespace') ?? '');
    for (const child of schema.children) {
      const name = qualify(schema, child);
      switch (child.name) {
        case 'EntityType':
        case 'ComplexType':
          this.types.set(name, readStructuredType(child, name, this));
          this.annotateType(child, name);
          break;
        case 'EnumType':
          this.types.set(name, readEnumType(child, name, this.names));
          this.annotateMembers(child, name, 'Member');
          break;
        case 'TypeDefinition':
          this.types.set(name, readTypeDefinition(child, name, this.names));
          this.annotate(child, name);
          break;
        case 'Action':
        case 'Function':
          this.readOperation(child, name);
          break;
        case 'EntityContainer':
          this.readContainer(child, name);
          break;
        default:
      }
    }
  }

  private readOperation(element: XmlElement, name: string): void {
    const operation = readXmlOperation(element, name, this.names);
    this.operations.push(operation);
    this.annotateMembers(element, overloadTarget(operation), 'Parameter');
  }

  private readContainer(element: XmlElement, name: string): void {
    const content = readXmlContainer(
      element,
      name,
      this.names,
      this.typeElements,
    );
    this.sets.push(...content.sets);
    this.imports.push(...content.imports);
    this.operations.push(...content.operations);
    this.annotate(element, name);
    for (const child of element.children) {
      const target = `${name}/${child.get('Name') ?? ''}`;
      this.annotateMembers(child, target, 'Parameter');
    }
  }

  private annotateType(element: XmlElement, name: string): void {
    this.annotateMembers(element, name, 'Property');
    this.annotateMembers(element, name, 'NavigationProperty');
  }

  private annotateMembers(
    element: XmlElement,
    target: string,
    kind: string,
  ): void {
    this.annotate(element, target);
    for (const member of element.childrenNamed(kind)) {
      this.annotate(member, `${target}/${member.get('Name') ?? ''}`);
    }
  }

  /** SAP's attributes of version 2 are annotations in all but spelling. */
  private annotate(element: XmlElement, target: string): void {
    readXmlAnnotations(element, target, this.names, this.targets);
    for (const [name, value] of element.attributes) {
      if (name.startsWith('sap:')) {
        this.targets.add(target, name, { value, place: element });
      }
    }
  }

  private readExternalAnnotations(schema: XmlElement): void {
    for (const element of schema.childrenNamed('Annotations')) {
      const target = element.get('Target');
      if (target === undefined) continue;
      const resolved = this.names.resolveTarget(target);
      readXmlAnnotations(element, resolved, this.names, this.targets);
    }
  }

  private versionNotes(format: CsdlModel['format']): readonly Problem[] {
    const outer = this.root.get('Version') ?? '';
    const inner = format === 'odata-4' ? '4' : '1';
    if (outer === '' || outer.startsWith('4') === (inner === '4')) return [];
    return [
      {
        code: 'invalid-structure',
        message: `The document says version ${outer}, and its schemas are those of ${format === 'odata-4' ? 'OData 4' : 'OData 2'}; it is read by its schemas.`,
        remedy: 'Write the version that fits the namespace of the schemas.',
        ...this.root.locate(),
      },
    ];
  }
}

function qualify(schema: XmlElement, child: XmlElement): string {
  return `${schema.get('Namespace') ?? ''}.${child.get('Name') ?? ''}`;
}

/** Whether the document is OData metadata at all. */
export function isMetadata(root: XmlElement): boolean {
  return root.name === 'Edmx' || isEntityDataModel(root.vocabulary);
}
