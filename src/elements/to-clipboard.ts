/** Copies words, plain and where they have it as HTML; false where the browser does not allow it. */
export async function toClipboard(plain: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(plain);
    else {
      const item = new ClipboardItem({ "text/plain": plain, "text/html": html });
      await navigator.clipboard.write([item]);
    }
    return true;
  } catch {
    return false;
  }
}
