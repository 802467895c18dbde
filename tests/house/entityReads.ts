import ts from 'typescript';

/**
 * What a node reads of an entity past its view, as written; null where it does
 * not. Seen are `x.spec`, `x['spec']`, `{ spec }` taken from something, a member
 * by name (`get(x, 'spec')`), an annotation by key, a member asked of the
 * catalog as `spec.…`, and a JSON Pointer followed into a document.
 */
export function entityReadOf(node: ts.Node): string | null {
  return (
    memberReadOf(node) ??
    destructuredReadOf(node) ??
    annotationReadOf(node) ??
    callReadOf(node) ??
    fieldReadOf(node)
  );
}

function memberReadOf(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'spec') {
    return node.getText();
  }
  return ts.isElementAccessExpression(node) &&
    isText(node.argumentExpression, 'spec')
    ? node.getText()
    : null;
}

function destructuredReadOf(node: ts.Node): string | null {
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) {
    return null;
  }
  const name = node.propertyName ?? node.name;
  return name.getText() === 'spec' ? `{ ${node.getText()} }` : null;
}

/** `metadata.annotations[…]`, also behind `?.` and where it was taken apart. */
function annotationReadOf(node: ts.Node): string | null {
  if (!ts.isElementAccessExpression(node)) return null;
  const from = node.expression;
  const name = ts.isPropertyAccessExpression(from)
    ? from.name.text
    : from.getText();
  return name === 'annotations' ? node.getText() : null;
}

function callReadOf(node: ts.Node): string | null {
  if (!ts.isCallExpression(node)) return null;
  const [first, ...others] = node.arguments;
  const byName = others.some(
    argument => isText(argument, 'spec') || isText(argument, 'annotations'),
  );
  const byPointer =
    node.expression.getText() === 'reachValues' &&
    (/(?:^|\.)(?:document|entity)$/u.test(first?.getText() ?? '') ||
      others.some(argument =>
        /^[`']\/(?:spec|metadata)\b/u.test(argument.getText()),
      ));
  return byName || byPointer ? node.getText() : null;
}

/** `'spec.profile'`, as the catalog is asked for single members. */
function fieldReadOf(node: ts.Node): string | null {
  return ts.isStringLiteralLike(node) && /^spec\.\w[\w.-]*$/u.test(node.text)
    ? node.getText()
    : null;
}

function isText(node: ts.Node, text: string): boolean {
  return ts.isStringLiteralLike(node) && node.text === text;
}
