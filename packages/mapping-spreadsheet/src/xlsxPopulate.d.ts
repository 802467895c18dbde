/** What tests read with the second library, which comes without types. */
declare module 'xlsx-populate' {
  interface PopulatedRange {
    value(): unknown[][];
  }
  interface PopulatedCell {
    formula(): string | undefined;
    style(name: string): unknown;
  }
  interface PopulatedSheet {
    usedRange(): PopulatedRange | undefined;
    cell(address: string): PopulatedCell;
  }
  const library: {
    fromDataAsync(
      bytes: Uint8Array,
    ): Promise<{ sheet(name: string): PopulatedSheet }>;
  };
  export default library;
}
