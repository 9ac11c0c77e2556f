import { expect, test } from "@playwright/test";

test.describe("the concordance, without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("leads from the search page to the paragraph that has a word", async ({ page }) => {
    await page.goto("fr/");
    await page.getByRole("main").getByRole("searchbox").fill("hôpitaux");
    await page.getByRole("main").getByRole("button", { name: "Chercher" }).click();
    await expect(page.locator("noscript p")).toBeVisible();
    await page.getByRole("link", { name: /dans la concordance de A à Z/ }).click();
    await page.getByRole("link", { name: /^H\b/ }).click();
    await page
      .getByRole("navigation", { name: "Lettres" })
      .getByRole("link", { name: "ho" })
      .click();
    const entry = page.locator("#fr-hopitaux");
    await expect(entry.locator("dt")).toContainText("hôpitaux");
    await entry.getByRole("link", { name: "§ 2 e)" }).click();
    await expect(page).toHaveURL(/\/texts\/s-18-1\/op-2-e\/$/);
    await expect(page.getByRole("main")).toContainText("hôpitaux");
  });

  test("leads from a symbol to the paragraphs that cite it", async ({ page }) => {
    await page.goto("indexes/");
    await page.getByRole("link", { name: "A–Z concordance" }).first().click();
    await page.getByRole("link", { name: /^0–9 and symbols/ }).click();
    const entry = page.locator(".entry").filter({ hasText: "A/C.3/66/L.57/Rev.1" });
    await expect(entry).toHaveCount(1);
    await expect(entry.locator("dd a")).toHaveAttribute("href", /\/texts\/.+\/.+\/$/);
  });

  test("has names among the words, which lead to their index", async ({ page }) => {
    await page.goto("concordance/s/");
    await page.getByRole("link", { name: "Stalin, Joseph" }).click();
    await expect(page).toHaveURL(/\/persons\/#stalin$/);
  });

  test("says what a word of another language is in", async ({ page }) => {
    await page.goto("concordance/cyrillic/");
    await expect(page.locator("[id='ru-карабах'] dt span").first()).toHaveAttribute("lang", "ru");
  });
});

test("words of one stem in the concordance lead to each other", async ({ page }) => {
  await page.goto("concordance/cyrillic/");
  await page.locator("[id='ru-арцах'] .kindred a").click();
  await expect(page.locator("[id='ru-арцаха']")).toBeInViewport();
});
