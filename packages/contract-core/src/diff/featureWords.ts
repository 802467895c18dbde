/** The words of a law about one feature, with its subject and its texts. */
export function fillIn(
  template: string,
  subject: string,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): string {
  const changed = from !== null && to !== null;
  return template
    .replace(/\[([^\]]*)\]/g, (_, part: string) => {
      const said = part.includes('{subject}') ? subject !== '' : changed;
      return said ? part : '';
    })
    .replaceAll('{subject}', subject || 'the record')
    .replaceAll('{from}', from ?? 'none')
    .replaceAll('{to}', to ?? 'none');
}
