import { gunzipSync } from "node:zlib";
import { expect, test, type Page, type Route } from "@playwright/test";

/** What can be wrong with a file on its way to the reader. */
const faults = {
  missing: (route: Route) => route.fulfill({ status: 404, body: "Not found" }),
  cut: async (route: Route) => {
    const body = await (await route.fetch()).body();
    await route.fulfill({ body: body.subarray(0, Math.floor(body.length / 2)) });
  },
  corrupt: async (route: Route) => {
    const body = Buffer.from(await (await route.fetch()).body());
    body.fill(0x55, Math.floor(body.length / 2), Math.floor(body.length / 2) + 8);
    await route.fulfill({ body });
  },
  "refused by the network": (route: Route) => route.abort(),
} as const;

const files = {
  "the directory of the index": "**/pagefind/directory.*",
  "files of the index": "**/pagefind/index/*",
  "records of hits": "**/pagefind/records/*",
  "the values to narrow by": "**/pagefind/facets/*",
  "the names that stand for each other": "**/pagefind/names.*",
} as const;

for (const [file, pattern] of Object.entries(files)) {
  for (const [fault, spoil] of Object.entries(faults)) {
    test(`does not say that nothing was found when ${file}: ${fault}`, async ({ page }) => {
      await page.route(pattern, spoil);
      await page.goto("search/?q=humanité&language=fr");
      await expectNoAnswer(page);
    });
  }

  test(`does not say that nothing was found when ${file}: without an answer`, async ({ page }) => {
    await page.clock.install();
    await page.route(pattern, () => undefined);
    await page.goto("search/?q=humanité&language=fr");
    await page.clock.runFor(1000);
    await expect(status(page)).toHaveText("Searching…");
    await page.clock.runFor(8000);
    await expectNoAnswer(page);
  });
}

test("a single file that is lost does not pass for a word that does not occur", async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route("**/pagefind/index/*", (route) => {
    asked.push(route.request().url());
    return asked.length === 1 ? route.fulfill({ status: 404 }) : route.continue();
  });
  await page.goto("search/?q=humanité hôpital");
  await expectNoAnswer(page);
});

test("searches again when the reader tries again", async ({ page }) => {
  let isOffline = true;
  await page.route("**/pagefind/**", (route) => (isOffline ? route.abort() : route.continue()));
  await page.goto("search/?q=humanité");
  await expectNoAnswer(page);
  isOffline = false;
  await page.getByRole("button", { name: "Search" }).click();
  await expect(status(page)).toHaveText("2 passages.");
});

test("treats markup in the index as words", async ({ page }) => {
  await page.route("**/pagefind/records/*", async (route) => {
    const words = gunzipSync(await (await route.fetch()).body()).toString("utf8");
    await route.fulfill({ body: words.replaceAll("crimes", "<img src=x onerror=alert(1)>") });
  });
  await page.goto("search/?q=humanité");
  await expect(page.locator(".search-results")).toContainText("<img src=x onerror=alert(1)>");
  await expect(page.locator("main img")).toHaveCount(0);
});

async function expectNoAnswer(page: Page): Promise<void> {
  await expect(status(page)).toContainText("could not be carried out");
  await expect(status(page)).not.toContainText("Nothing found");
  await expect(page.locator(".hit-title")).toHaveCount(0);
}

function status(page: Page) {
  return page.getByRole("status");
}
