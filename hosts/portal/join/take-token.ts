/** The token of the link that was opened, taken out of the address and of the history at once. It is kept nowhere (I-22). */
export function takeToken(): string {
  const token = location.hash.slice(1);
  history.replaceState(null, '', location.pathname + location.search);
  return token;
}
