import { expect, test } from "@playwright/test";

// The second build has a past: see scripts/content-with-history.ts.
test.use({ baseURL: process.env["REGESTA_TEST_URL_ELSEWHERE"] ?? "" });

const unit = "texts/s-18-1/op-4-h/";
const former = "texts/s-18-1/op-4-old/";

test("a permalink with the present fingerprint says that the words are unchanged", async ({
  page,
}) => {
  await page.goto(unit);
  await page.getByText("Permalien avec l’empreinte").click();
  await page.getByRole("button", { name: "Copier le lien avec empreinte" }).click();
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(clipboard).toMatch(/\/texts\/s-18-1\/op-4-h\/\?v=[0-9a-f]{8}$/);
  const copied = await clipboard();
  await page.goto(`${unit}${new URL(copied).search}`);
  await expect(page.getByRole("status").first()).toContainText("Inchangé depuis cette citation");
});

test("a permalink with a former fingerprint says when the words changed, and shows how", async ({
  page,
}) => {
  await page.goto(unit);
  const versions = page.locator(".unit-versions li");
  await expect(versions).toHaveCount(2);
  const fingerprint = (await versions.first().getAttribute("id"))?.slice(2) ?? "";
  await page.goto(`${unit}?v=${fingerprint}`);
  const status = page.getByRole("status").first();
  await expect(status).toContainText(/^Modifié le \d+.* \d{4}, après cette citation\./);
  await status.getByRole("link", { name: "Voir la différence" }).click();
  await expect(page.locator(".unit-versions li").nth(1)).toBeInViewport();
  await expect(page.locator(".unit-versions ins").first()).toBeVisible();
  await expect(page.locator(".unit-versions")).toContainText("Notre erreur, pour un essai.");
});

test("a fingerprint of no version is not taken for a change", async ({ page }) => {
  for (const fingerprint of ["00000000", "zz", "1".repeat(5000)]) {
    await page.goto(`${unit}?v=${fingerprint}`);
    await expect(page.getByRole("status").first()).toContainText("n’est celle d’aucune version");
  }
});

test("an address that has moved leads on, with the fingerprint that it was cited with", async ({
  page,
}) => {
  await page.goto(`${former}?v=00000000#x`);
  await expect(page).toHaveURL(/\/sub\/archive\/texts\/s-18-1\/op-4-h\/\?v=00000000#x$/);
});

test("an id that has moved is still a place in its text", async ({ page }) => {
  await page.goto("texts/s-18-1/#op-4-old");
  await expect(page.locator("#op-4-h")).toBeInViewport();
});

test("an address that was withdrawn says so, and why, with the words as they were", async ({
  page,
}) => {
  const response = await page.goto("texts/s-18-1/op-99/");
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("op-99 a été retiré");
  await expect(page.getByRole("main")).toContainText("Notre erreur, pour un essai.");
  await expect(page.locator("blockquote")).toContainText("Assurer un accès sans retard");
});

test("the log of corrections and its feed tell of all three", async ({ page, request }) => {
  await page.goto("corrections/");
  const latest = page.locator(".release").first();
  await expect(latest.getByRole("listitem")).toHaveCount(3);
  await expect(latest).toContainText("Words changed: S-18/1, para. 4(h)");
  await expect(latest).toContainText("Address moved: s-18-1/op-4-old → S-18/1, para. 4(h)");
  await expect(latest).toContainText("Withdrawn: s-18-1/op-99");
  const feed = await (await request.get("corrections.xml")).text();
  expect(feed).toContain("https://regesta.example/sub/archive/texts/s-18-1/op-99/");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an address that has moved leads on all the same", async ({ page }) => {
    await page.goto(former);
    await expect(page).toHaveURL(/\/texts\/s-18-1\/op-4-h\/$/);
  });
});
