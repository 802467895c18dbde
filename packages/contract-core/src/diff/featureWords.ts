/** The words of a law about one feature, with its subject and its texts. */
export function fillIn(
  template: string,
  subject: string,
  texts: { readonly from: string | null; readonly to: string | null },
  say: (text: string) => string = text => text,
): string {
  const from = texts.from === null ? null : say(texts.from);
  const to = texts.to === null ? null : say(texts.to);
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
