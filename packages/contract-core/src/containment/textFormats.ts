/** One format of texts that validators assert. */
export interface TextFormat {
  /** Texts that surely have the format, as a pattern of JSON Schema. */
  readonly pattern: string;
  readonly example: string;
  /** Texts about which the pattern may be wrong. */
  readonly uncertain?: string;
  /**
   * Where the pattern is only a part of the language: texts outside of it that
   * surely do not have the format; about the rest nothing is known.
   */
  readonly surelyNot?: string;
}

const date =
  '(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))' +
  '|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)';
const offset = '(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])';
const fraction = '(?:\\.[0-9]+)?';
/** RFC 3339, section 5.6; leap seconds are read at Greenwich only. */
const time =
  `(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]${fraction}${offset}` +
  `|23:59:60${fraction}(?:[Zz]|[+-]00:00))`;
/** A leap second elsewhere is legal where it is midnight at Greenwich. */
const leapSecondElsewhere =
  ':[0-5][0-9]:60(?:\\.[0-9]+)?[+-](?:0[1-9]|[12]|00:0[1-9]|00:[1-5])';

const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const hostname = `${label}(?:\\.${label})*`;
/** Labels that IDNA (RFC 5890) restricts further. */
const reservedLabel = '(?:^|\\.)..--';

const byte = '(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';
const ipv4 = `${byte}(?:\\.${byte}){3}`;
const group = '[0-9A-Fa-f]{1,4}';
const lastGroups = `(?:${group}:${group}|${ipv4})`;
/** RFC 3986, section 3.2.2, IPv6address. */
const ipv6 =
  `(?:(?:${group}:){6}${lastGroups}|::(?:${group}:){5}${lastGroups}` +
  `|(?:${group})?::(?:${group}:){4}${lastGroups}` +
  [1, 2, 3]
    .map(
      count =>
        `|(?:(?:${group}:){0,${count}}${group})?::(?:${group}:){${4 - count}}${lastGroups}`,
    )
    .join('') +
  `|(?:(?:${group}:){0,4}${group})?::${lastGroups}` +
  `|(?:(?:${group}:){0,5}${group})?::${group}|(?:(?:${group}:){0,6}${group})?::)`;

const escaped = '%[0-9A-Fa-f]{2}';
const segment = `(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|${escaped})`;
const authority =
  `(?:(?:[A-Za-z0-9._~!$&'()*+,;=:-]|${escaped})*@)?` +
  `(?:\\[(?:${ipv6}|[Vv][0-9A-Fa-f]+\\.[A-Za-z0-9._~!$&'()*+,;=:-]+)\\]|(?:[A-Za-z0-9._~!$&'()*+,;=-]|${escaped})*)(?::[0-9]*)?`;
const absolutePath = `/(?:${segment}+(?:/${segment}*)*)?`;
const tail = `(?:\\?(?:${segment}|[/?])*)?(?:#(?:${segment}|[/?])*)?`;
/** RFC 3986, appendix A. */
const uri = `[A-Za-z][A-Za-z0-9+.-]*:(?://${authority}(?:/${segment}*)*|${absolutePath}|${segment}+(?:/${segment}*)*|)${tail}`;
const firstSegment = `(?:[A-Za-z0-9._~!$&'()*+,;=@-]|${escaped})+`;
const relative = `(?://${authority}(?:/${segment}*)*|${absolutePath}|${firstSegment}(?:/${segment}*)*|)${tail}`;
/** Characters that neither a URI nor an IRI may contain. */
const notInIri = '[\\u0000-\\u0020<>"{}|\\\\^`\\u007f]';

const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
/** RFC 5321, section 4.1.2, Mailbox. */
const email =
  `(?:${atom}(?:\\.${atom})*|"(?:[ !#-\\[\\]-~]|\\\\[ -~])*")` +
  `@(?:${hostname}|\\[(?:${ipv4}|[Ii][Pp][Vv]6:${ipv6})\\])`;

const clock =
  'T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S)';
/** RFC 3339, appendix A. */
const duration = `P(?:[0-9]+W|(?:[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?|[0-9]+M(?:[0-9]+D)?|[0-9]+D)(?:${clock})?|${clock})`;
const pointer = '(?:/(?:[^~/]|~[01])*)*';
const variable = `(?:[A-Za-z0-9_]|${escaped})+(?:\\.(?:[A-Za-z0-9_]|${escaped})+)*(?::[1-9][0-9]{0,3}|\\*)?`;
const uriTemplate = `(?:[!#$&()*+,./0-9:;=?@A-Z\\[\\]_a-z~'-]|${escaped}|\\{[+#./;?&=,!@|]?${variable}(?:,${variable})*\\})*`;

function whole(expression: string): string {
  return `^(?:${expression})$`;
}

/** By name; from JSON Schema 2020-12, "Validation", section 7.3, and OpenAPI. */
export const textFormats: ReadonlyMap<string, TextFormat> = new Map<
  string,
  TextFormat
>([
  ['date', { pattern: whole(date), example: '2024-01-31' }],
  [
    'time',
    {
      pattern: whole(time),
      example: '12:00:00Z',
      uncertain: leapSecondElsewhere,
    },
  ],
  [
    'date-time',
    {
      pattern: whole(`${date}[Tt]${time}`),
      example: '2024-01-31T12:00:00Z',
      uncertain: leapSecondElsewhere,
    },
  ],
  ['duration', { pattern: whole(duration), example: 'P1D' }],
  [
    'email',
    {
      pattern: whole(email),
      example: 'someone@example.com',
      uncertain: '@.{64}|^.{65,}@|@(?:.*\\.)?..--',
    },
  ],
  [
    'hostname',
    {
      pattern: `^(?=.{1,253}$)${hostname}$`,
      example: 'example.com',
      uncertain: reservedLabel,
    },
  ],
  ['ipv4', { pattern: whole(ipv4), example: '192.0.2.1' }],
  ['ipv6', { pattern: whole(ipv6), example: '2001:db8::1' }],
  ['uri', { pattern: whole(uri), example: 'https://example.com' }],
  [
    'uri-reference',
    { pattern: whole(`${uri}|${relative}`), example: '/example' },
  ],
  [
    'uri-template',
    {
      pattern: whole(uriTemplate),
      example: '/example/{id}',
      surelyNot: '[\\u0000-\\u0020]',
    },
  ],
  [
    'uuid',
    {
      pattern: whole('[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}'),
      example: '123e4567-e89b-42d3-a456-426614174000',
    },
  ],
  ['json-pointer', { pattern: whole(pointer), example: '/example' }],
  [
    'relative-json-pointer',
    { pattern: whole(`(?:0|[1-9][0-9]*)(?:#|${pointer})`), example: '0' },
  ],
  [
    'byte',
    {
      pattern: whole(
        '(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?',
      ),
      example: 'dGV4dA==',
    },
  ],
  // For internationalised names only the part in ASCII is known for sure.
  [
    'iri',
    {
      pattern: whole(uri),
      example: 'https://example.com',
      surelyNot: notInIri,
    },
  ],
  [
    'iri-reference',
    {
      pattern: whole(`${uri}|${relative}`),
      example: '/example',
      surelyNot: notInIri,
    },
  ],
  [
    'idn-email',
    {
      pattern: whole(email),
      example: 'someone@example.com',
      uncertain: '@.{64}|^.{65,}@|@(?:.*\\.)?..--',
      surelyNot: '^[^@]*$|[\\u0000-\\u001f]',
    },
  ],
  [
    'idn-hostname',
    {
      pattern: `^(?=.{1,253}$)${hostname}$`,
      example: 'example.com',
      uncertain: reservedLabel,
      surelyNot: '^$|[\\u0000-\\u0020!-,/:-@[-`{-\\u007f]',
    },
  ],
]);
