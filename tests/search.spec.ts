import { readFile } from "node:fs/promises";
import { csvParse } from "d3-dsv";
import { expect, test, type Page } from "@playwright/test";
import { acceptanceQueries } from "#fixtures/acceptance-queries.ts";
import { watchDialogs } from "./watch-dialogs.ts";

/** The others are asked of the same index without a browser, and in one by the benchmark. */
const askedHere = 24;

for (const { typed, wanted, within } of acceptanceQueries.slice(0, askedHere)) {
  test(`«${typed}» finds the wanted paragraphs first`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(typed)}`);
    if (wanted.length === 0) {
      await expect(status(page)).toContainText(/Nowhere in the texts|No passage has everything/);
      await expect(status(page)).toContainText(/No passage has everything|Nothing found/);
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
  await page.getByText("Narrow and arrange").click();
  await page.getByLabel("Language").selectOption("ru");
  await expect(page).toHaveURL(/language=ru/);
  await page.getByLabel("Language").selectOption("en");
  await page.getByLabel("Kind").selectOption("bibliography-entry");
  await expect(page).toHaveURL(/kind=bibliography-entry/);
  await expect
    .poll(() => hits(page))
    .toEqual([
      "hasan-jalalyan-2023/ref-3",
      "hasan-jalalyan-2023/ref-2",
      "hasan-jalalyan-2023/lit-11",
    ]);
  await page.getByRole("link", { name: "Hasan-Jalalyan 2023, second bibliography, no. 3" }).click();
  await page.goBack();
  await expect(page.getByRole("searchbox")).toHaveValue("Karabakh");
  await expect(page.getByLabel("Kind")).toHaveValue("bibliography-entry");
  await expect(page.locator(".hit-title")).toHaveCount(3);
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

test("offers names in other scripts, each to be left out by a press", async ({ page }) => {
  await page.goto("search/?q=Мясникян");
  await expect.poll(() => hits(page)).toHaveLength(3);
  const name = page.getByRole("button", { name: "Myasnikyan", exact: true });
  await expect(name).toHaveAttribute("aria-pressed", "true");
  await name.press("Enter");
  await expect(name).toHaveAttribute("aria-pressed", "false");
  await expect(name).toBeFocused();
  await expect.poll(() => hits(page)).toEqual(["hasan-jalalyan-2023/key-words-ru"]);
  await expect(page).toHaveURL(/without=Myasnikyan/);
  await page.goBack();
  await expect.poll(() => hits(page)).toHaveLength(3);
  await page.getByRole("link", { name: "Hasan-Jalalyan 2023, para. 11" }).click();
  await expect.poll(() => marked(page)).toContain("Myasnikyan");
});

test("reads phrases, exclusions, beginnings and fields", async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('Conseil -"droits de l’homme"')}`);
  await expect.poll(() => hits(page)).toContain("a-hrc-s-18-2/par-7");
  expect(await hits(page)).not.toContain("a-hrc-s-18-2/par-1");
  await page.goto("search/?q=cites:60/251");
  await expect.poll(() => hits(page)).toEqual(["a-hrc-s-18-2/par-1", "s-18-1/pp-2"]);
  await page.goto("fr/search/?q=refug*");
  await expect.poll(() => hits(page)).toEqual(["s-18-1/op-4-i"]);
  await page.goto("search/?q=text:magna-carta mandat");
  await expect(status(page)).toContainText("no such value: «text:magna-carta»");
});

test("says when a word occurs only in other forms", async ({ page }) => {
  await page.goto("search/?q=hôpital");
  await expect(status(page)).toHaveText(
    "2 passages. «hôpital» itself is not in the texts; these have, by its stem or inside a symbol: hôpitaux.",
  );
});

test("offers a near spelling of a name that does not occur", async ({ page }) => {
  await page.goto("search/?q=Ordjonikidze");
  await expect(status(page)).toContainText("Nowhere in the texts: «Ordjonikidze»");
  await page.getByRole("link", { name: "Ordzhonikidze", exact: true }).click();
  await expect.poll(() => hits(page)).toEqual(["hasan-jalalyan-2023/p-21"]);
});

test("keeps a citation's absence to itself where the words are found", async ({ page }) => {
  await page.goto("search/?q=paragraphe 124");
  await expect.poll(() => hits(page)).toEqual(["a-hrc-s-18-2/par-10"]);
  await expect(page.locator("search-answer")).toBeHidden();
});

test("counts what each choice leaves once the choices are opened", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("search/?q=Karabakh");
  await expect(status(page)).toHaveText("34 passages.");
  expect(asked.filter((url) => url.includes("/facets/"))).toEqual([]);
  await page.getByText("Narrow and arrange").click();
  const counts = page.getByLabel("Language").locator("option");
  await expect(counts.filter({ hasText: "Russian" })).toHaveText("Russian (4)");
  await page.getByLabel("Language").selectOption("ru");
  await expect(status(page)).toHaveText("4 passages.");
  await expect(counts.filter({ hasText: "English" })).toHaveText(/English \(\d+\)/);
});

test("shows hits text by text, or as the texts have them", async ({ page }) => {
  await page.goto("search/?q=Conseil&order=text");
  const headings = page.locator(".search-results h3");
  await expect(headings.first()).toBeVisible();
  await page.getByRole("button", { name: "More results" }).click();
  await page.getByRole("button", { name: "More results" }).click();
  const texts = await headings.allTextContents();
  expect(new Set(texts).size).toBe(texts.length);
  await page.goto("search/?q=mandat&order=order");
  await expect.poll(() => hits(page)).toContain("s-18-1/op-10");
  const found = (await hits(page)).filter((key) => key.startsWith("s-18-1/op-"));
  expect(found).toEqual(found.toSorted((a, b) => number(a) - number(b)));
});

test("shows a word in its contexts, by the word beside it", async ({ page }) => {
  await page.goto("search/?q=humanité&view=concordance");
  await expect(page.locator(".keyword-lines .line-keyword")).toHaveText(["humanité", "humanité"]);
  await page.goto("search/?q=Karabakh&view=concordance&lines=after");
  const after = page.locator(".keyword-lines .line-after");
  await expect(after.first()).toBeAttached();
  const words = (await after.allTextContents()).map((text) => text.replace(/[^\p{L}\p{N} ]/gu, ""));
  const { compare } = new Intl.Collator("en", { ignorePunctuation: true, sensitivity: "base" });
  expect(words.filter((word) => /^\s*[a-z]/.test(word))).toEqual(
    words.filter((word) => /^\s*[a-z]/.test(word)).toSorted(compare),
  );
  await page.locator(".keyword-lines a").first().click();
  await expect(page).toHaveURL(/\/texts\/hasan-jalalyan-2023\/\?find=Karabakh/);
});

for (const format of ["CSV", "RIS"]) {
  test(`saves the hits as ${format}`, async ({ page }) => {
    await page.goto("search/?q=humanité");
    await expect(status(page)).toContainText("2 passages.");
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: format }).click();
    const content = await readFile(await (await saving).path(), "utf8");
    if (format === "CSV") {
      const rows = csvParse(content);
      expect(rows.map(({ text, unit }) => `${text ?? ""}/${unit ?? ""}`)).toEqual([
        "s-18-1/pp-6",
        "s-18-1/op-1",
      ]);
      expect(rows[0]?.["permalink"]).toContain("/texts/s-18-1/pp-6/");
    } else expect(content.match(/^TY {2}- /gm)).toHaveLength(2);
    await expect(status(page)).toHaveText("Saved: 2.");
  });
}

test("goes to the field with the key /, unless a reader has turned it off", async ({ page }) => {
  await page.goto("search/");
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("a/b");
  await expect(page.getByRole("searchbox")).toHaveValue("a/b");
  await page.goto("search/");
  await page.getByText("How to search").click();
  await page.getByLabel("The key / goes to the search field").uncheck();
  await page.reload();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).not.toBeFocused();
});

test("every example of a query finds something", async ({ page }) => {
  for (const path of ["search/", "fr/search/"]) {
    await page.goto(path);
    const examples = await page
      .locator(".search-help a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(examples.length).toBeGreaterThan(8);
    for (const address of examples) {
      await page.goto(address);
      await expect(page.locator(".hit-title, .answer-found").first()).toBeVisible();
    }
  }
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
  await expect(status(page)).toContainText("2 passages.");
});

function status(page: Page) {
  return page.getByRole("status");
}

/** The keys of the units that are shown as hits, in order. */
async function hits(page: Page): Promise<string[]> {
  const links = await page.locator(".hit-title").evaluateAll((nodes) => nodes.map(String));
  return links.map((link) => link.replace(/^.*\/texts\/([^/]+)\/.*#(.*)$/, "$1/$2"));
}

/** The number of an operative paragraph. */
function number(key: string): number {
  return Number(/op-(\d+)/.exec(key)?.[1]);
}

function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map(String));
}
