/**
 * Puts a text into the clipboard that is still being fetched. The item is made at once, with the reader's click fresh in
 * the browser's mind, and its text comes later: Safari allows it no other way.
 */
export async function copyWhenFetched(text: Promise<string>): Promise<boolean> {
  try {
    const blob = text.then((fetched) => new Blob([fetched], { type: 'text/plain' }));
    // Whoever asks for the text hears of its failure; here it only means that nothing was copied.
    blob.catch(() => undefined);
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return true;
  } catch {
    return false;
  }
}
