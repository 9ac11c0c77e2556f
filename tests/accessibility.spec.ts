import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { pageTypes } from "./pages.ts";

const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const address of pageTypes) {
  test(`axe finds nothing at /${address} in light and in dark`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(address);
    if (address.includes("?q="))
      await page.locator(".hit-title, citation-resolver blockquote").first().waitFor();
    expect(await found(new AxeBuilder({ page }).withTags(standard))).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await found(new AxeBuilder({ page }).withRules(["color-contrast"]))).toEqual([]);
  });
}

/** What axe finds, in few words. */
async function found(axe: AxeBuilder): Promise<unknown[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target }) => target.join(" ")).slice(0, 3),
  }));
}

for (const width of [320, 768, 1440]) {
  test(`no page is wider than a screen of ${String(width)} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of pageTypes) {
      await page.goto(address);
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed, address).toBeLessThanOrEqual(width);
    }
  });
}

test("the skip link is the first stop of the keyboard and leads to the text", async ({ page }) => {
  await page.goto("texts/s-18-1/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Aller au texte" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#text$/);
});

test("a passage in another language says so", async ({ page }) => {
  await page.goto("texts/hasan-jalalyan-2023/");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("#title-ru .unit-words")).toHaveAttribute("lang", "ru");
  await expect(page.locator("#lit-3 .unit-words")).toHaveAttribute("lang", "hy");
  await page.goto("texts/a-hrc-s-18-2/");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.locator("#par-29 [lang=la]")).toHaveText("ad referendum");
});
