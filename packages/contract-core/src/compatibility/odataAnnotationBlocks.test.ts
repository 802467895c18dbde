import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';

const filter = (...names: readonly string[]) =>
  `<Annotation Term="Org.OData.Capabilities.V1.FilterRestrictions"><Record><PropertyValue Property="NonFilterableProperties"><Collection>${names.map(name => `<PropertyPath>${name}</PropertyPath>`).join('')}</Collection></PropertyValue></Record></Annotation>`;
const sort =
  '<Annotation Term="Org.OData.Capabilities.V1.SortRestrictions"><Record><PropertyValue Property="Sortable" Bool="false"/></Record></Annotation>';

function document(...annotations: readonly string[]): string {
  const block =
    annotations.length === 0
      ? ''
      : `<Annotations Target="yard.C/Orders">${annotations.join('')}</Annotations>`;
  return `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="yard" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <EntityType Name="Order"><Key><PropertyRef Name="Id"/></Key><Property Name="Id" Type="Edm.String" Nullable="false"/><Property Name="Note" Type="Edm.String"/></EntityType>
  <EntityContainer Name="C"><EntitySet Name="Orders" EntityType="yard.Order"/></EntityContainer>
  ${block}
</Schema></edmx:DataServices></edmx:Edmx>`;
}

function lines(base: string, revision: string): readonly string[] {
  const { findings, problems } = compareVersions(
    { file: 'base.edmx', text: base, references: [] },
    { file: 'revision.edmx', text: revision, references: [] },
  );
  expect(problems).toEqual([]);
  return findings.map(({ severity, message }) => `${severity}: ${message}`);
}

describe('a block of annotations', () => {
  it('that goes is one finding with its parts', () => {
    expect(lines(document(filter('Id', 'Note'), sort), document())).toEqual([
      'info: Now possible: filtering by Id, filtering by Note, sorting (read Orders).',
    ]);
  });

  it('that comes is one finding with its parts', () => {
    const found = lines(document(), document(filter('Id', 'Note'), sort));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(
      /^error: .*filtering by Id, filtering by Note, sorting/u,
    );
  });

  it('of which one annotation goes tells that one', () => {
    expect(
      lines(
        document(filter('Id', 'Note'), sort),
        document(filter('Id', 'Note')),
      ),
    ).toEqual(['info: Now possible: sorting (read Orders).']);
  });

  it('that stays tells each edit inside by itself', () => {
    expect(
      lines(document(filter('Id'), sort), document(filter('Note'), sort)),
    ).toHaveLength(2);
  });

  it('is the same when it is written where it belongs', () => {
    const inline = document(sort)
      .replace(/<Annotations[^>]*>.*<\/Annotations>/u, '')
      .replace(
        'EntityType="yard.Order"/>',
        `EntityType="yard.Order">${sort}</EntitySet>`,
      );
    expect(lines(document(sort), inline)).toEqual([]);
  });
});
