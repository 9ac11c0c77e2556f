import { gzipSync } from "node:zlib";
import { expect, test, type Page, type Response } from "@playwright/test";
import { budgets } from "../scripts/checks/weight.ts";

test("the reading page of S-18/1 keeps to its budgets in a browser", async ({ page }) => {
  const fetched = await responsesOf(page, () =>
    page.goto("texts/s-18-1/", { waitUntil: "networkidle" }),
  );
  const code = ["document", "stylesheet", "script"];
  expect(weigh(fetched, (type) => code.includes(type))).toBeLessThanOrEqual(budgets.readingPage);
  expect(weigh(fetched, (type) => type === "script")).toBeLessThanOrEqual(budgets.readingScripts);
  expect(weigh(fetched, (type) => type === "font")).toBeLessThanOrEqual(budgets.readingFonts);
});

test("no page of any type asks another host for anything", async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "")) elsewhere.push(request.url());
  });
  for (const address of ["", "texts/hasan-jalalyan-2023/", "search/?q=Karabakh", "about/"]) {
    await page.goto(address, { waitUntil: "networkidle" });
  }
  expect(elsewhere).toEqual([]);
});

test("a French page fetches no Cyrillic or Armenian font", async ({ page }) => {
  const fetched = await responsesOf(page, () =>
    page.goto("texts/s-18-1/", { waitUntil: "networkidle" }),
  );
  expect(fetched.filter(({ type }) => type === "font")).toHaveLength(2);
});

test("a first query keeps to its budget", async ({ page }) => {
  const fetched = await responsesOf(page, async () => {
    await page.goto("search/", { waitUntil: "networkidle" });
    const before = new Set(await loaded(page));
    await page.getByRole("searchbox").fill("violations des droits de l’homme");
    await page.locator(".hit-title").first().waitFor();
    await page.waitForLoadState("networkidle");
    expect([...before].filter((url) => url.includes("/pagefind/"))).toEqual([]);
  });
  const search = fetched.filter(({ url, type }) => url.includes("/pagefind/") || type === "script");
  expect(weigh(search, () => true)).toBeLessThanOrEqual(budgets.firstQuery);
});

test("nothing moves and nothing blocks while the reading page loads", async ({ page }) => {
  await page.addInitScript(() => {
    const seen = { shift: 0, longTasks: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ("value" in entry && typeof entry.value === "number") seen.shift += entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
    new PerformanceObserver((list) => (seen.longTasks += list.getEntries().length)).observe({
      type: "longtask",
      buffered: true,
    });
  });
  await page.goto("texts/s-18-1/", { waitUntil: "networkidle" });
  const shift = await page.evaluate(() =>
    JSON.stringify(Object.entries(window).find(([name]) => name === "seen")?.[1]),
  );
  expect(JSON.parse(shift)).toMatchObject({ shift: 0 });
});

interface Fetched {
  readonly url: string;
  readonly type: string;
  readonly body: Buffer;
}

async function responsesOf(page: Page, visit: () => Promise<unknown>): Promise<Fetched[]> {
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  await visit();
  return Promise.all(
    responses.map(async (response) => ({
      url: response.url(),
      type: response.request().resourceType(),
      body: await response.body(),
    })),
  );
}

function loaded(page: Page): Promise<string[]> {
  return page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
}

/** Bytes as a server that compresses would send them; fonts and the index are compressed already. */
function weigh(fetched: readonly Fetched[], counts: (type: string) => boolean): number {
  return fetched
    .filter(({ type }) => counts(type))
    .reduce((sum, { body, url }) => {
      const isPacked = /\.(?:woff2|zpostings|zjson)$/.test(url);
      return sum + (isPacked ? body.length : gzipSync(body, { level: 9 }).length);
    }, 0);
}
