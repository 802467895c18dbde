/** Where people find a change request. */
export function linkTo(
  id: string,
  appBaseUrl: string,
): { readonly id: string; readonly url: string } {
  return { id, url: `${appBaseUrl}/changes/${id}` };
}
