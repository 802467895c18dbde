import type { SyntaxNode } from '../syntax';
import { AnnotationTargets } from './annotationTargets';
import type {
  CsdlModel,
  CsdlOperation,
  CsdlType,
  EntitySet,
  OperationImport,
} from './csdlModel';
import { CsdlNames } from './csdlNames';
import {
  modelMembers,
  readJsonEnumType,
  readJsonOperation,
  readJsonStructuredType,
  readJsonTypeDefinition,
} from './readJsonTypes';
import { overloadTarget } from './overloadTarget';

/** OData metadata as CSDL JSON (OData CSDL JSON Representation 4.01). */
export function readCsdlJson(root: SyntaxNode): CsdlModel {
  return new JsonModelReader(root).read();
}

class JsonModelReader {
  private readonly names = new CsdlNames();
  private readonly targets = new AnnotationTargets();
  private readonly types = new Map<string, CsdlType>();
  private readonly sets: EntitySet[] = [];
  private readonly imports: OperationImport[] = [];
  private readonly operations: CsdlOperation[] = [];
  private readonly schemas: readonly (readonly [string, SyntaxNode])[];

  constructor(private readonly root: SyntaxNode) {
    this.schemas = modelMembers(root).filter(([, { members }]) => members);
  }

  read(): CsdlModel {
    this.readNames();
    for (const [namespace, schema] of this.schemas) {
      this.annotate(schema, namespace);
      for (const [name, element] of modelMembers(schema)) {
        this.readElement(element, `${namespace}.${name}`);
      }
    }
    for (const [, schema] of this.schemas) {
      for (const [target, holder] of schema.get('$Annotations')?.entries() ??
        []) {
        this.annotate(holder, this.names.resolveTarget(target));
      }
    }
    return {
      format: 'odata-4',
      namespaces: new Map(this.schemas),
      types: this.types,
      sets: this.sets,
      operations: this.operations,
      imports: this.imports,
      annotations: this.targets.byTarget,
      notes: [],
    };
  }

  private readNames(): void {
    for (const [, reference] of this.root.get('$Reference')?.entries() ?? []) {
      for (const include of reference.get('$Include')?.elements() ?? []) {
        this.names.addAlias(
          include.string('$Alias'),
          include.string('$Namespace'),
        );
      }
    }
    for (const [namespace, schema] of this.schemas) {
      this.names.addAlias(schema.string('$Alias'), namespace);
    }
  }

  private readElement(element: SyntaxNode, name: string): void {
    if (element.items !== null) {
      for (const overload of element.items) this.readOverload(overload, name);
      return;
    }
    switch (element.string('$Kind')) {
      case 'EntityType':
      case 'ComplexType':
        this.types.set(name, readJsonStructuredType(element, name, this.names));
        this.annotateWithMembers(element, name);
        break;
      case 'EnumType':
        this.types.set(name, readJsonEnumType(element, name, this.names));
        this.annotate(element, name);
        break;
      case 'TypeDefinition':
        this.types.set(name, readJsonTypeDefinition(element, name, this.names));
        this.annotate(element, name);
        break;
      case 'EntityContainer':
        this.readContainer(element, name);
        break;
      default:
    }
  }

  private readOverload(node: SyntaxNode, name: string): void {
    const operation = readJsonOperation(node, name, this.names);
    const target = overloadTarget(operation);
    this.operations.push(operation);
    this.annotate(node, target);
    for (const parameter of node.get('$Parameter')?.elements() ?? []) {
      this.annotate(parameter, `${target}/${parameter.string('$Name') ?? ''}`);
    }
  }

  private readContainer(element: SyntaxNode, container: string): void {
    this.annotateWithMembers(element, container);
    for (const [name, child] of modelMembers(element)) {
      const called = child.string('$Action') ?? child.string('$Function');
      if (called === undefined) {
        this.sets.push(this.readSet(child, name, container));
        continue;
      }
      this.imports.push({
        name,
        container,
        operation: this.names.resolve(called),
        listed: child.flag('$IncludeInServiceDocument'),
        place: child,
      });
    }
  }

  private readSet(
    node: SyntaxNode,
    name: string,
    container: string,
  ): EntitySet {
    const bindings = node.get('$NavigationPropertyBinding')?.entries() ?? [];
    return {
      name,
      container,
      type: this.names.resolve(node.string('$Type') ?? ''),
      singleton: !node.flag('$Collection'),
      listed: node.get('$IncludeInServiceDocument')?.value !== false,
      bindings: new Map(
        [...bindings].map(([path, { value }]) => {
          const target = typeof value === 'string' ? value : '';
          const last = target.slice(target.lastIndexOf('/') + 1);
          return [this.names.resolveTarget(path), last] as const;
        }),
      ),
      place: node,
    };
  }

  private annotateWithMembers(node: SyntaxNode, target: string): void {
    this.annotate(node, target);
    for (const [name, member] of modelMembers(node)) {
      this.annotate(member, `${target}/${name}`);
    }
  }

  /** Members of the form `@Term` or `@Term#qualifier`. */
  private annotate(node: SyntaxNode, target: string): void {
    for (const [name, value] of node.entries()) {
      if (!name.startsWith('@') || name.lastIndexOf('@') > 0) continue;
      this.targets.add(target, this.names.resolveTerm(name.slice(1)), {
        value: value.toData(),
        place: value,
      });
    }
  }
}
