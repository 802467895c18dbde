/**
 * Where CI systems name the person whose push they run for: our own variable
 * first, then GitHub, GitLab, Azure, Jenkins.
 */
const pusherVariables = [
  'INTERLOCK_PUSHER',
  'GITHUB_ACTOR',
  'GITLAB_USER_EMAIL',
  'GITLAB_USER_LOGIN',
  'BUILD_REQUESTEDFOREMAIL',
  'CHANGE_AUTHOR_EMAIL',
];

/** Address or name of whoever pushed, as CI knows it; empty outside of CI. */
export function namePusher(
  environment: Readonly<Record<string, string | undefined>>,
): string {
  return (
    pusherVariables
      .map(name => environment[name]?.trim())
      .find(name => name !== undefined && name !== '') ?? ''
  );
}
