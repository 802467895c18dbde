import { detectFormat, detectXmlFormat, isXml } from './detectFormat';
import { defaultParseLimits } from './parseLimits';
import { readDocument } from './syntax';

/**
 * A line that names the format of a document, or the beginning of a document in
 * JSON or YAML whose root may be a schema or a describe.
 */
const formatLine =
  /^[ \t]*["']?(openapi|swagger|asyncapi|\$schema|\$Version)["']?[ \t]*:/m;
const rootKey =
  /^["']?(properties|items|definitions|\$defs|enum|queryable|createable|updateable|retrieveable|sobjects|results)["']?[ \t]*:/m;
const anyKey =
  /["'](openapi|swagger|asyncapi|\$schema|\$Version|properties|items|definitions|\$defs|enum|queryable|createable|updateable|retrieveable|sobjects|results)["'][ \t\r\n]*:/;
const jsonRoot = /^\uFEFF?\s*[[{]/;

/** Members that only documents of these formats begin with. */
const unmistakable = /^[ \t{]*["']?(openapi|swagger|asyncapi)["']?[ \t]*:/m;

/**
 * What a text reads as, in words, where it is a contract of any kind that the
 * engine reads; null where it is none. A text that cannot be read and says that
 * it is one counts as one: nobody could tell what is in it.
 */
export function readsAsContract(file: string, text: string): string | null {
  if (text.includes('\u0000')) return null;
  if (isXml(text)) return detectXmlFormat(text)?.title ?? null;
  const isWorthReading = jsonRoot.test(text)
    ? anyKey.test(text)
    : formatLine.test(text) || rootKey.test(text);
  if (!isWorthReading) return null;
  const document = readDocument(file, text, defaultParseLimits);
  if (document.ok) return detectFormat(document.root)?.title ?? null;
  return unmistakable.test(text) ? 'a contract that cannot be read' : null;
}
