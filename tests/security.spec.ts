import { expect, test, type Page } from "@playwright/test";
import { pageTypes } from "./pages.ts";

const markup = `"><img src=x onerror=alert(1)><script>alert(2)</script>`;

/** Notes whatever the page tries against its policy, and every dialog that a script could open. */
async function watch(page: Page): Promise<string[]> {
  const seen: string[] = [];
  page.on("dialog", (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) seen.push(message.text());
  });
  page.on("pageerror", (error) => seen.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`Content Security Policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return seen;
}

for (const address of pageTypes) {
  test(`/${address} keeps to its policy, which allows no script or style but its own`, async ({
    page,
  }) => {
    const seen = await watch(page);
    const response = await page.goto(address, { waitUntil: "networkidle" });
    const policy = response?.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|data:|https?:|\*/);
    const meta = page.locator("meta[http-equiv=content-security-policy]");
    await expect(meta).toHaveAttribute("content", /script-src 'self'/);
    expect(seen).toEqual([]);
  });
}

test("a script that is put into a page does not run", async ({ page }) => {
  await page.goto("texts/s-18-1/");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'owned'";
    document.body.append(script);
  });
  await expect(page).not.toHaveTitle("owned");
});

test("markup in an address is never more than words", async ({ page }) => {
  const seen = await watch(page);
  const typed = encodeURIComponent(markup);
  for (const address of [
    `search/?q=${typed}`,
    `search/?q=humanité&text=${typed}&kind=${typed}&language=${typed}`,
    `texts/s-18-1/?find=${typed}#${typed}`,
    `texts/s-18-1/?find=${typed}#pp-6`,
    `texts/s-18-1/op-4-h/?v=${typed}`,
    `no-such-page/${typed}`,
  ]) {
    await page.goto(address, { waitUntil: "networkidle" });
    await expect(page.locator("main img, main script:not([type=module])"), address).toHaveCount(0);
  }
  expect(seen).toEqual([]);
});

test("nothing is kept in the browser, and no cookie is set", async ({ page, context }) => {
  for (const address of pageTypes) await page.goto(address);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
