import type { Page } from "@playwright/test";

/** The messages of every dialog that a page opens, which no page should. */
export function watchDialogs(page: Page): readonly string[] {
  const messages: string[] = [];
  page.on("dialog", (dialog) => {
    messages.push(dialog.message());
    void dialog.dismiss();
  });
  return messages;
}
