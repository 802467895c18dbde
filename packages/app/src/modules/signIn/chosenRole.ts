/** Where the choice is kept: for this tab only, so that two tabs can be two people. */
const storageKey = 'interlock.signed-in-as';

export function readChosenRole(): string {
  return window.sessionStorage.getItem(storageKey) ?? '';
}

export function keepChosenRole(userRef: string): void {
  window.sessionStorage.setItem(storageKey, userRef);
}

export function forgetChosenRole(): void {
  window.sessionStorage.removeItem(storageKey);
}
