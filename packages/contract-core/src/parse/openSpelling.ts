import type { ContractFormat, Problem } from '../model';
import type { ContractSource } from './contractSource';
import { detectFormat } from './detectFormat';
import { defaultParseLimits } from './parseLimits';
import type { ParseLimits } from './parseLimits';
import { References } from './references';
import { readDocument } from './syntax';
import type { SyntaxNode } from './syntax';

/**
 * A contract as it is spelled: its values in the order and words of the
 * document, with references that can be followed. For whoever asks how
 * something is written, which the contract graph has made equal.
 */
export interface ContractSpelling {
  readonly root: SyntaxNode;
  readonly format: ContractFormat;
  readonly references: References;
}

export type OpenedSpelling =
  | { readonly ok: true; readonly spelling: ContractSpelling }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Opens a document whose format is already known to be readable. */
export function openSpelling(
  source: ContractSource,
  limits: ParseLimits = defaultParseLimits,
): OpenedSpelling {
  const document = readDocument(source.file, source.text, limits);
  if (!document.ok) return { ok: false, problems: [document.problem] };
  const { root } = document;
  const format = detectFormat(root)?.format;
  if (format === undefined || !format.startsWith('openapi-3')) {
    return { ok: false, problems: [notOpenApi(source.file)] };
  }
  const references = new References(root, source, limits);
  return { ok: true, spelling: { root, format, references } };
}

function notOpenApi(file: string): Problem {
  return {
    code: 'unsupported-format',
    message: `${file} is not an OpenAPI 3 document, and the chosen policy judges nothing else.`,
    remedy: 'Compare this contract with the default policy.',
    file,
    pointer: '',
    line: 0,
    column: 0,
  };
}
