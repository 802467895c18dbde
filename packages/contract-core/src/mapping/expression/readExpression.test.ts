import { describe, expect, it } from 'vitest';
import { decimalFunctions } from '../run/decimalFunctions';
import { arithmeticOf, numbersOf } from './arithmetic';
import { decimalHelpers } from './functions';
import { pathsOfExpression, readExpression } from './readExpression';
import { valueTablesOf } from './valueTables';

/** Text of an expression beside what it reads; null where that cannot be told. */
const reads: Readonly<Record<string, readonly string[] | null>> = {
  'a.b.c': ['a.b.c'],
  '$$.a.b': ['a.b'],
  'a.b[0].c': ['a.b.c'],
  'a.items[kind = "x"].y': ['a.items.kind', 'a.items.y'],
  "'BK-' & $substringAfter(a.b, 'x')": ['a.b'],
  '$lookup({"A": "1"}, a.b)': ['a.b'],
  'a.b = "x" ? "y" : a.c': ['a.b', 'a.c'],
  '$sum(a.lines.(price * quantity))': ['a.lines.price', 'a.lines.quantity'],
  '($x := a.b; $x.c & "z" & $x.d)': ['a.b.c', 'a.b.d'],
  '$map(a.lines, function($line){ $line.sku })': ['a.lines.sku'],
  '$filter(a.lines, function($line){ $line.open }).sku': [
    'a.lines.open',
    'a.lines.sku',
  ],
  'a.lines^(position).sku': ['a.lines.position', 'a.lines.sku'],
  '($f := function($v){ $v.c }; $f(a.b))': ['a.b.c'],
  '{"x": a.b, "y": [a.c, a.d]}': ['a.b', 'a.c', 'a.d'],
  'a.b ~> $uppercase': ['a.b'],
  'a.lines{sku: price}': ['a.lines.sku', 'a.lines.price'],
  'a.b.$string()': ['a.b'],
  '-a.b': ['a.b'],
  // What a run adds: null before, so that nobody knew who reads the amount.
  '$decimalText($decimalDivide(a.b, 100, 2), 2)': ['a.b'],
  '$decimalSum(a.lines.price)': ['a.lines.price'],
  'a.b ?? a.c': ['a.b', 'a.c'],
  '"always"': [],
  'a.`b c`.d': ['a.b c.d'],
  // What reads more than it names, or nobody can follow.
  'a.*': null,
  'a.**.b': null,
  $$: null,
  '$string($)': null,
  'a.lines@$line.sku': null,
  'a.`b.c`': null,
  '($f := function($v){ $f($v.next) }; $f(a))': null,
};

describe('pathsOfExpression', () => {
  it.each(Object.entries(reads))('%s', (text, paths) => {
    expect(pathsOfExpression(text)).toEqual(paths);
  });
});

describe('readExpression', () => {
  it('says what is given, as far as the text tells', () => {
    const given = (text: string) => {
      const read = readExpression(text);
      if (!read.ok) return read.message;
      const { types, values } = read.gives;
      return {
        types: types === null ? null : [...types],
        values,
        handsOn: read.handsOn,
      };
    };
    expect(given('a.b & "x"')).toEqual({
      types: ['string'],
      values: null,
      handsOn: [],
    });
    expect(given('a.b = 1 ? "y" : a.c')).toEqual({
      types: ['string'],
      values: null,
      handsOn: ['a.c'],
    });
    expect(given('$lookup({"A": "1", "B": "2"}, a.b)')).toEqual({
      types: ['string'],
      values: ['1', '2'],
      handsOn: [],
    });
    expect(given('$count(a.lines)')).toEqual({
      types: ['integer'],
      values: null,
      handsOn: [],
    });
    expect(given('$map(a.lines, function($l){$l.x})')).toEqual({
      types: null,
      values: null,
      handsOn: [],
    });
  });

  it.each([
    ['a[', 'Expected "]" before end of expression', 2],
    [
      '$now()',
      '$now is refused: equal input has to give equal output, and an expression is the text that was approved',
      1,
    ],
    [
      '$map(a, $eval)',
      '$eval is refused: equal input has to give equal output, and an expression is the text that was approved',
      9,
    ],
    ['$lookUp({}, a)', 'there is no function $lookUp', 1],
  ])('refuses %s', (text, message, column) => {
    expect(readExpression(text)).toEqual({ ok: false, message, column });
  });

  it('takes a variable of the expression for what it is', () => {
    expect(readExpression('($now := a.day; $now)')).toMatchObject({
      ok: true,
      reads: ['a.day'],
    });
  });
});

describe('what stands in an expression', () => {
  const treeOf = (text: string) => {
    const read = readExpression(text);
    if (!read.ok) throw new Error(read.message);
    return read.tree;
  };

  it.each([
    [
      '$lookup({"LK10": "NORDIC", "LK20": "AMERICAS"}, a.b)',
      ['a table of 2 values'],
    ],
    ["a.b = 'NEW' ? 'SENSORS' : 'PLANS'", ['a choice between values']],
    ["a.b > 0 ? 'debit' : 'credit'", []],
    ['$lookup(a.names, a.b)', []],
  ])('finds tables of values in %s', (text, tables) => {
    expect(valueTablesOf(treeOf(text))).toEqual(tables);
  });

  it.each([
    ['a.net * a.rate', [], ['a.net', 'a.rate']],
    ['a.net + a.tax', ['a.net', 'a.tax'], []],
    ['($sum(a.paid) - a.back) / 100', [], ['a.paid', 'a.back']],
    ['$number(a.net) * $lookup({"EUR": 2}, a.currency)', [], ['a.net']],
    [
      '$sum(a.lines.(price * quantity))',
      [],
      ['a.lines.price', 'a.lines.quantity'],
    ],
    ['a.net & " " & a.currency', [], []],
  ])('finds what %s computes with', (text, added, scaled) => {
    expect(arithmeticOf(treeOf(text))).toEqual({ added, scaled });
  });

  it('finds what is taken for a number', () => {
    expect(numbersOf(treeOf('$number(a.net) & a.b'))).toEqual(['a.net']);
  });
});

it('knows the functions that a run adds', () => {
  expect([...decimalHelpers].sort()).toEqual(
    decimalFunctions.map(({ name }) => name).sort(),
  );
});
