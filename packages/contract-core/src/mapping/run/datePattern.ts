import { momentOf, partsOf } from './civilTime';
import type { CivilTime, Moment, MomentParts } from './civilTime';

/**
 * A pattern of date field symbols (Unicode Technical Standard 35, part 4,
 * section 8) that reads and writes moments of UTC, or why it is none. It is no
 * library's: luxon gives `X`, `Z` and `u` other meanings than the standard, and
 * date-fns reads in the time zone of the machine.
 */
export type DatePattern =
  | {
      readonly ok: true;
      /** Null for a text that does not fit, or names a day that is none. */
      readonly read: (text: string) => Moment | null;
      readonly write: (moment: Moment) => string;
    }
  | { readonly ok: false; readonly fault: string };

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

type Fields = Partial<Record<keyof CivilTime | 'afternoon', number>>;

interface Token {
  /** What it says; empty where it says nothing that is read. */
  readonly field: string;
  readonly expression: string;
  /** Takes what the expression matched over; absent where it says nothing. */
  readonly take?: (text: string, fields: Fields) => void;
  readonly write: (parts: MomentParts) => string;
}

export function datePattern(pattern: string): DatePattern {
  const tokens: Token[] = [];
  for (const piece of piecesOf(pattern)) {
    const token = piece.symbol ? tokenOf(piece.text) : literal(piece.text);
    if (token === null) {
      return {
        ok: false,
        fault: `The date pattern \`${pattern}\` has \`${piece.text}\`, which is no symbol that dates are read or written by; letters that stand for themselves belong between apostrophes.`,
      };
    }
    // Twice the same is a contradiction, or an expression of exponential cost.
    if (tokens.some(({ field }) => field !== '' && field === token.field)) {
      return {
        ok: false,
        fault: `The date pattern \`${pattern}\` writes the ${token.field} twice.`,
      };
    }
    tokens.push(token);
  }
  const expression = new RegExp(
    `^${tokens.map(token => `(${token.expression})`).join('')}$`,
    'u',
  );
  return {
    ok: true,
    read: text => readWith(expression, tokens, text),
    write: moment => {
      const parts = partsOf(moment);
      return tokens.map(token => token.write(parts)).join('');
    },
  };
}

function readWith(
  expression: RegExp,
  tokens: readonly Token[],
  text: string,
): Moment | null {
  const found = expression.exec(text);
  if (found === null) return null;
  const fields: Fields = {};
  tokens.forEach((token, index) =>
    token.take?.(found[index + 1] ?? '', fields),
  );
  const { year = 1970, month = 1, day = 1, afternoon, ...time } = fields;
  const hour =
    afternoon === undefined
      ? time.hour
      : ((time.hour ?? 0) % 12) + 12 * afternoon;
  return momentOf({
    year,
    month,
    day,
    ...time,
    ...(hour !== undefined && { hour }),
  });
}

/** Runs of one letter are symbols; what stands between apostrophes is itself. */
function piecesOf(
  pattern: string,
): readonly { readonly symbol: boolean; readonly text: string }[] {
  const found = pattern.matchAll(
    /'((?:[^']|'')*)'|([A-Za-z])\2*|([^A-Za-z']+)|'/gu,
  );
  return [...found].map(([whole, quoted, letter]) => {
    if (letter !== undefined) return { symbol: true, text: whole };
    if (quoted === undefined) return { symbol: false, text: whole };
    return {
      symbol: false,
      text: quoted === '' ? "'" : quoted.replaceAll("''", "'"),
    };
  });
}

function literal(text: string): Token {
  return {
    field: '',
    expression: text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'),
    write: () => text,
  };
}

function digits(
  count: number,
  field: keyof CivilTime,
  read: (parts: MomentParts) => number,
  most = 2,
): Token {
  return {
    field,
    expression: count === 1 ? `\\d{1,${most}}` : `\\d{${count}}`,
    take: (text, fields) => {
      fields[field] = Number(text);
    },
    write: parts => String(read(parts)).padStart(count, '0'),
  };
}

function named(
  field: string,
  names: readonly string[],
  read: (parts: MomentParts) => number,
  take?: (index: number, fields: Fields) => void,
): Token {
  return {
    field,
    expression: names.join('|'),
    ...(take && {
      take: (text: string, fields: Fields) => take(names.indexOf(text), fields),
    }),
    write: parts => names[read(parts)] ?? '',
  };
}

const short = (names: readonly string[]) => names.map(name => name.slice(0, 3));
const takeMonth = (index: number, fields: Fields) => {
  fields.month = index + 1;
};

/** Null for a symbol that depends on a place or that no payload is written by. */
function tokenOf(symbol: string): Token | null {
  const count = symbol.length;
  const letter = symbol[0] ?? '';
  if (letter === 'S') return count <= 9 ? fraction(count) : null;
  if (letter === 'X' || letter === 'x')
    return count <= 3 ? offset(letter, count) : null;
  return symbols.get(symbol)?.() ?? null;
}

const symbols: ReadonlyMap<string, () => Token> = new Map([
  ['y', () => digits(1, 'year', ({ year }) => year, 4)],
  ['yy', twoDigitYear],
  ['yyyy', () => digits(4, 'year', ({ year }) => year)],
  ['u', () => digits(1, 'year', ({ year }) => year, 4)],
  ['uuuu', () => digits(4, 'year', ({ year }) => year)],
  ...['M', 'L'].flatMap(letter => [
    [letter, () => digits(1, 'month', ({ month }) => month)] as const,
    [letter.repeat(2), () => digits(2, 'month', ({ month }) => month)] as const,
    [
      letter.repeat(3),
      () => named('month', short(months), ({ month }) => month - 1, takeMonth),
    ] as const,
    [
      letter.repeat(4),
      () => named('month', months, ({ month }) => month - 1, takeMonth),
    ] as const,
  ]),
  ['d', () => digits(1, 'day', ({ day }) => day)],
  ['dd', () => digits(2, 'day', ({ day }) => day)],
  ...['E', 'EE', 'EEE'].map(
    symbol =>
      [
        symbol,
        () => named('weekday', short(weekdays), ({ weekday }) => weekday),
      ] as const,
  ),
  ['EEEE', () => named('weekday', weekdays, ({ weekday }) => weekday)],
  ['a', halfDay],
  ['H', () => digits(1, 'hour', ({ hour }) => hour)],
  ['HH', () => digits(2, 'hour', ({ hour }) => hour)],
  ['h', () => digits(1, 'hour', twelveHour)],
  ['hh', () => digits(2, 'hour', twelveHour)],
  ['m', () => digits(1, 'minute', ({ minute }) => minute)],
  ['mm', () => digits(2, 'minute', ({ minute }) => minute)],
  ['s', () => digits(1, 'second', ({ second }) => second)],
  ['ss', () => digits(2, 'second', ({ second }) => second)],
]);

function twelveHour({ hour }: MomentParts): number {
  return hour % 12 === 0 ? 12 : hour % 12;
}

/** The standard leaves the century of two digits to the reader: 1950 to 2049 here. */
function twoDigitYear(): Token {
  return {
    field: 'year',
    expression: '\\d{2}',
    take: (text, fields) => {
      const year = Number(text);
      fields.year = year + (year < 50 ? 2000 : 1900);
    },
    write: ({ year }) => String(year % 100).padStart(2, '0'),
  };
}

function halfDay(): Token {
  return {
    field: 'half of the day',
    expression: 'AM|PM',
    take: (text, fields) => {
      fields.afternoon = text === 'PM' ? 1 : 0;
    },
    write: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  };
}

/** The fraction of a second, cut after so many digits. */
function fraction(count: number): Token {
  return {
    field: 'fraction of a second',
    expression: `\\d{${count}}`,
    take: (text, fields) => {
      fields.nanosecond = Number(text.padEnd(9, '0'));
    },
    write: ({ nanoseconds }) =>
      String(nanoseconds).padStart(9, '0').slice(0, count),
  };
}

/** `X` writes UTC as `Z`, `x` as digits; three of them have a colon. */
function offset(letter: string, count: number): Token {
  const zero = ['', '+00', '+0000', '+00:00'][count] ?? '';
  const minutes = ['', '(?:\\d{2})?', '\\d{2}', ':\\d{2}'][count] ?? '';
  return {
    field: 'offset',
    expression: `${letter === 'X' ? 'Z|' : ''}[+-]\\d{2}${minutes}`,
    take: (text, fields) => {
      if (text === 'Z') return;
      const hours = Number(text.slice(1, 3)) * 60;
      const rest = Number(text.slice(3).replace(':', '') || '0');
      fields.offsetMinutes = (text.startsWith('-') ? -1 : 1) * (hours + rest);
    },
    write: () => (letter === 'X' ? 'Z' : zero),
  };
}
