import { expect, test, type Page } from "@playwright/test";
import { acceptanceQueries } from "#fixtures/acceptance-queries.ts";
import { watchDialogs } from "./watch-dialogs.ts";

for (const { typed, wanted, within } of acceptanceQueries) {
  test(`«${typed}» finds the wanted paragraphs first`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(typed)}`);
    if (wanted.length === 0) {
      await expect(status(page)).toContainText("Nowhere in the texts");
      await expect(status(page)).toContainText("No passage has everything you asked for");
      return;
    }
    await expect(status(page)).toContainText(/passage/);
    const found = await hits(page);
    expect(wanted).toContain(found[0]);
    if (within !== undefined) expect(found.slice(0, within).toSorted()).toEqual(wanted.toSorted());
  });
}

test("a hit leads to the paragraph in its text, with the words marked until cleared", async ({
  page,
}) => {
  await page.goto("search/?q=humanité");
  await page.getByRole("link", { name: "S-18/1, preambular para. 6" }).click();
  await expect(page).toHaveURL(/\/texts\/s-18-1\/\?find=humanit%C3%A9#pp-6$/);
  await expect(page.locator("#pp-6")).toBeInViewport();
  await expect.poll(() => marked(page)).toEqual(["humanité"]);
  await expect(page.locator("#pp-6 button", { hasText: "Effacer les marques" })).toBeInViewport();
  await page.getByRole("button", { name: "Effacer les marques" }).click();
  await expect(page.locator("#pp-6 .unit-number")).toBeFocused();
  expect(await marked(page)).toEqual([]);
  await expect(page).toHaveURL(/\/texts\/s-18-1\/#pp-6$/);
});

test("keeps the query and its filters in the address, and the way back works", async ({ page }) => {
  await page.goto("search/");
  await page.getByRole("searchbox").fill("Karabakh");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\?q=Karabakh$/);
  await expect(status(page)).toContainText("passages");
  await page.getByLabel("Language").selectOption("ru");
  await expect(page).toHaveURL(/language=ru/);
  await page.getByLabel("Language").selectOption("en");
  await page.getByLabel("Kind").selectOption("bibliography-entry");
  await expect(page).toHaveURL(/kind=bibliography-entry/);
  await expect
    .poll(() => hits(page))
    .toEqual(["hasan-jalalyan-2023/ref-3", "hasan-jalalyan-2023/ref-2"]);
  await page.getByRole("link", { name: "Hasan-Jalalyan 2023, second bibliography, no. 3" }).click();
  await page.goBack();
  await expect(page.getByRole("searchbox")).toHaveValue("Karabakh");
  await expect(page.getByLabel("Kind")).toHaveValue("bibliography-entry");
  await expect(page.locator(".hit-title")).toHaveCount(2);
});

test("does not call a word absent which only the filters leave out", async ({ page }) => {
  await page.goto("search/?q=humanitaire&text=a-hrc-s-18-2");
  await expect(status(page)).toHaveText(/^The texts have them elsewhere/);
});

test("is walked through with the keyboard", async ({ page }) => {
  await page.goto("search/?q=humanité");
  await expect(page.locator(".hit-title")).toHaveCount(2);
  await page.getByRole("searchbox").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".hit-title").nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(page.locator(".hit-title").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test("offers the next hits, and takes the reader to the first of them", async ({ page }) => {
  await page.goto("search/?q=Conseil");
  await expect(page.locator(".hit-title")).toHaveCount(10);
  await page.getByRole("button", { name: "More results" }).click();
  await expect(page.locator(".hit-title").nth(10)).toBeFocused();
  await expect(status(page)).toHaveText(/^20 of \d+ shown\.$/);
});

test("treats markup in a query as words", async ({ page }) => {
  const dialogs = watchDialogs(page);
  const typed = `<img src=x onerror=alert(1)> "><script>alert(2)</script>`;
  await page.goto(`search/?q=${encodeURIComponent(typed)}`);
  await expect(status(page)).toContainText("«onerror»");
  await expect(page.getByRole("searchbox")).toHaveValue(typed);
  await page.goto(`texts/s-18-1/?find=${encodeURIComponent(typed)}#pp-6`);
  expect(await page.locator("main img, main script:not([src])").count()).toBe(0);
  expect(dialogs).toEqual([]);
});

test("says that a long query was cut", async ({ page }) => {
  await page.goto(`search/?q=${"mandat ".repeat(40)}`);
  await expect(status(page)).toContainText("Only the beginning");
});

test("a search from any page leads to the search page in its language", async ({ page }) => {
  await page.goto("texts/s-18-1/");
  await page.getByRole("searchbox").fill("hôpital");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/fr\/search\/\?q=h/);
  await expect(status(page)).toHaveText("2 passages.");
});

function status(page: Page) {
  return page.getByRole("status");
}

/** The keys of the units that are shown as hits, in order. */
async function hits(page: Page): Promise<string[]> {
  const links = await page.locator(".hit-title").evaluateAll((nodes) => nodes.map(String));
  return links.map((link) => link.replace(/^.*\/texts\/([^/]+)\/.*#(.*)$/, "$1/$2"));
}

function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map(String));
}
