import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';

function document(call: string): string {
  return `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="yard" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <EntityType Name="Order"><Key><PropertyRef Name="Id"/></Key><Property Name="Id" Type="Edm.String" Nullable="false"/></EntityType>
  <ComplexType Name="Note"><Property Name="Text" Type="Edm.String"/></ComplexType>
  ${call}
</Schema></edmx:DataServices></edmx:Edmx>`;
}

function weigh(parameters: string, result: string, kind = 'Function'): string {
  return document(`<${kind} Name="Weigh">${parameters}<ReturnType Type="${result}"/></${kind}>
  <EntityContainer Name="C"><EntitySet Name="Orders" EntityType="yard.Order"/><${kind}Import Name="Weigh" ${kind}="yard.Weigh"/></EntityContainer>`);
}

const unit = '<Parameter Name="unit" Type="Edm.String"/>';
const note = (type: string) => `<Parameter Name="note" Type="${type}"/>`;

describe('one edit of a function or action is one finding', () => {
  it.each([
    [
      'a record becomes a list in the result',
      weigh(unit, 'yard.Order'),
      weigh(unit, 'Collection(yard.Order)'),
      'response-type-changed',
    ],
    [
      'a value becomes a list in the result',
      weigh(unit, 'Edm.Int32'),
      weigh(unit, 'Collection(Edm.Int32)'),
      'response-type-changed',
    ],
    [
      'a record becomes a list in an argument',
      weigh(note('yard.Note'), 'Edm.Int32'),
      weigh(note('Collection(yard.Note)'), 'Edm.Int32'),
      'request-type-changed',
    ],
    [
      'a list becomes a record in an argument',
      weigh(note('Collection(yard.Note)'), 'Edm.Int32'),
      weigh(note('yard.Note'), 'Edm.Int32'),
      'request-type-changed',
    ],
    [
      'a function becomes an action, whose arguments may be left out',
      weigh(unit, 'Edm.Int32'),
      weigh(unit, 'Edm.Int32', 'Action'),
      'record-trait-changed',
    ],
    [
      'an action becomes a function, whose arguments are needed',
      weigh(unit, 'Edm.Int32', 'Action'),
      weigh(unit, 'Edm.Int32'),
      'record-trait-changed',
    ],
  ])('%s', (_, base, revision, ruleId) => {
    const { findings, problems } = compareVersions(
      { file: 'base.edmx', text: base, references: [] },
      { file: 'revision.edmx', text: revision, references: [] },
    );
    expect(problems).toEqual([]);
    expect(findings.map(finding => finding.ruleId)).toEqual([ruleId]);
    expect(findings[0].severity).toBe('error');
  });
});
