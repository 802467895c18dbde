/** A word that nobody writes who does not mean a field: `taxNumber`, `account.name`, `BP_Name1`, `VATCode`. */
const fieldLike =
  /^[\w.[\]#:/-]*(?:[a-z0-9][A-Z]|[A-Z]{2}[a-z]|[._#]|\[\])[\w.[\]#:/-]*$/;

/** At most so many names of one question are asked for. */
const most = 3;

/**
 * The names of fields in what a person searches for: those between backticks
 * where there are any, a single word as it stands, of several words those that
 * are written as names of fields are.
 */
export function fieldNames(term: string): readonly string[] {
  const quoted = [...term.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
  const words = term
    .split(/\s+/)
    .map(word => word.replace(/^["'(]+|["'),;?!]+$/g, ''))
    .filter(word => word !== '');
  const names =
    quoted.length > 0
      ? quoted
      : words.length === 1
        ? words
        : words.filter(word => fieldLike.test(word));
  return [...new Set(names.map(name => name.trim()).filter(Boolean))].slice(
    0,
    most,
  );
}
