import { expect, test, type Page } from "@playwright/test";
import { watchDialogs } from "./watch-dialogs.ts";

test("leads from a citation to the paragraph, with its words and how it was read", async ({
  page,
}) => {
  await go(page, "A/HRC/RES/S-18/1 OP4(h)");
  await expect(answer(page)).toContainText("S-18/1, para. 4(h)");
  await expect(said(page)).toHaveText("Read as S-18/1, para. 4(h)");
  await expect(page.getByRole("heading", { name: "Answer" })).toBeAttached();
  await expect(page).toHaveTitle("A/HRC/RES/S-18/1 OP4(h) — Find a citation · Regesta");
  await expect(answer(page).locator("blockquote")).toHaveAttribute("lang", "fr");
  await expect(answer(page).locator("blockquote")).toContainText("Assurer l’accès sans retard");
  await answer(page)
    .getByRole("link", { name: /para\. 4\(h\)/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/texts\/s-18-1\/op-4-h\/$/);
});

test("says what the archive does not have, and what it has near", async ({ page }) => {
  await go(page, "S-18/1 op 21");
  await expect(answer(page)).toContainText("20");
  await expect(answer(page).locator("blockquote")).toHaveCount(0);
  await expect(answer(page).getByRole("link", { name: /20/ })).toBeVisible();
});

test("offers every reading of a citation that has several", async ({ page }) => {
  await go(page, "§ 12");
  await expect
    .poll(() => answer(page).getByRole("link").allTextContents())
    .toEqual(["A/HRC/S-18/2, para. 12", "Hasan-Jalalyan 2023, para. 12", "S-18/1, para. 12"]);
});

test("says that words are no citation, and hands them to the search", async ({ page }) => {
  await go(page, "something else entirely");
  const link = answer(page).getByRole("link").last();
  await link.click();
  await expect(page).toHaveURL(/\/search\/\?q=something/);
});

test("keeps what was asked in the address, and the way back works", async ({ page }) => {
  await page.goto("go/");
  await expect(said(page)).toBeEmpty();
  await expect(page).toHaveTitle("Find a citation · Regesta");
  await ask(page, "S-18/1 PP7");
  await expect(answer(page)).toContainText("preambular para. 7");
  await expect(page).toHaveURL(/\/go\/\?q=S-18%2F1\+PP7$/);
  await ask(page, "vote of India on S-18/1");
  await expect(answer(page)).toContainText("India");
  await page.goBack();
  await expect(answer(page)).toContainText("preambular para. 7");
  await expect(field(page)).toHaveValue("S-18/1 PP7");
});

test("treats markup as words, and refuses what is too long in a sentence", async ({ page }) => {
  const dialogs = watchDialogs(page);
  await go(page, `<img src=x onerror=alert(1)> S-18/1 <script>alert(2)</script>`);
  await expect(said(page)).not.toBeEmpty();
  expect(await answer(page).locator("img, script").count()).toBe(0);
  await page.goto("go/");
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = "S-18/1 op 4 ".repeat(90_000);
  });
  await page.locator("main").getByRole("button").click();
  await expect(said(page)).toContainText(/characters/);
  await expect(page).toHaveURL(/\/go\/$/);
  expect(dialogs).toEqual([]);
});

test("says that it could not look when what it looks up is not there", async ({ page }) => {
  await page.route("**/data/resolve/**", (route) => route.abort());
  await go(page, "S-18/1 op 4");
  await expect(answer(page)).toContainText("could not");
});

test("keeps the place that it found where only its words cannot be had", async ({ page }) => {
  await page.route("**/data/texts/**", (route) => route.abort());
  await go(page, "S-18/1 op 4");
  await expect(said(page).getByRole("link")).toHaveText("S-18/1, para. 4");
  await expect(answer(page)).toContainText("The words could not be loaded");
});

test("says that it looks while the network keeps it waiting", async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await page.route("**/data/resolve/**", async (route) => {
    await released;
    await route.continue();
  });
  await go(page, "S-18/1 op 4");
  await expect(said(page)).toHaveText("Looking…");
  release(undefined);
  await expect(said(page)).toHaveText("Read as S-18/1, para. 4");
});

test("says that signs are no citation", async ({ page }) => {
  for (const typed of ["(((", '""', "(".repeat(5000)]) {
    await page.goto("go/");
    await ask(page, typed);
    await expect(said(page)).toHaveText("Nothing in this was understood as a citation.");
    expect(page.url().length).toBeLessThan(2100);
  }
});

test("stays as wide as the page, whatever is typed", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const typed of [`doc. ${"9".repeat(500)}`, `S-18/1 § 4 ${"x".repeat(1500)}`]) {
    await go(page, typed);
    await expect(said(page)).toContainText(/99…|S-18/);
    await expect(answer(page)).not.toContainText(/infinity/i);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test("says which day the calendar does not have", async ({ page }) => {
  await go(page, "31 February 1921");
  await expect(said(page)).toHaveText("There is no 31 February 1921 in the calendar.");
});

test("answers in French on the French page", async ({ page }) => {
  await page.goto(`fr/go/?q=${encodeURIComponent("résolution S-18/1, septième alinéa")}`);
  await expect(answer(page)).toContainText("S-18/1, préambule, al. 7");
});

test("is the first answer of the search", async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent("S-18/1, par. 4 h)")}`);
  const first = page.locator("search-answer");
  await expect(first.getByRole("link", { name: /4\(h\)/ }).first()).toBeVisible();
  await page.goto("search/?q=humanité");
  await expect(page.locator(".hit-title")).toHaveCount(2);
  await expect(first).toBeEmpty();
});

test("says in the search that a citation could not be looked up", async ({ page }) => {
  await page.route("**/data/resolve/**", (route) => route.abort());
  await page.goto(`search/?q=${encodeURIComponent("S-18/1, par. 4 h)")}`);
  await expect(page.locator("search-answer")).toContainText("could not be looked up");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the address of every paragraph is printed where the resolver points", async ({ page }) => {
    await page.goto("go/");
    await page.locator("main").getByRole("link", { name: "all paragraphs" }).click();
    await expect(page.locator("code", { hasText: "/texts/s-18-1/op-4-h/" }).last()).toBeVisible();
    await expect(page.getByRole("heading", { name: "How to point at a paragraph" })).toBeVisible();
  });
});

async function go(page: Page, typed: string): Promise<void> {
  await page.goto(`go/?q=${encodeURIComponent(typed)}`);
}

async function ask(page: Page, typed: string): Promise<void> {
  await field(page).fill(typed);
  await field(page).press("Enter");
}

function field(page: Page): ReturnType<Page["locator"]> {
  return page.locator("main input[name=q]");
}

function answer(page: Page): ReturnType<Page["locator"]> {
  return page.locator("citation-resolver");
}

/** What is announced. */
function said(page: Page): ReturnType<Page["locator"]> {
  return page.locator("citation-resolver [role=status]");
}
