/** How long a page may be at work before its reader has a turn, in milliseconds. */
const turn = 30;

let last = 0;

/** Gives the browser time to answer its reader, where the last time is some while ago. */
export async function breathe(): Promise<void> {
  if (performance.now() - last < turn) return;
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  last = performance.now();
}
