/** Texts by path; what is not there is left out. */
export async function readTexts(
  paths: readonly string[],
  readFile: (path: string) => Promise<string | null>,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of paths) {
    const text = await readFile(path);
    if (text !== null) texts.set(path, text);
  }
  return texts;
}
