import { expect, test } from "@playwright/test";

const resolution = "texts/s-18-1/";

test.describe("a reading page", () => {
  test("gives the same buttons to the keyboard, and takes it back to the number", async ({
    page,
  }) => {
    await page.goto(resolution);
    const item = page.locator("#op-4-h");
    await item.getByRole("link", { name: "4 h)", exact: true }).focus();
    await page.keyboard.press("Tab");
    await expect(item.getByRole("button", { name: "Copier le lien" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(item.getByRole("status")).toHaveText("Lien vers § 4 h) copié");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Copier le lien" })).toBeHidden();
    await expect(item.getByRole("link", { name: "4 h)", exact: true })).toBeFocused();
  });

  test("shows a note beside its call on focus, and leads to the list and back", async ({
    page,
  }) => {
    await page.goto(resolution);
    const call = page.locator("#call-fn-1");
    await page.keyboard.press("Tab");
    await call.focus();
    const popover = page.locator("link-preview");
    await expect(popover).toBeVisible();
    await expect(popover).toHaveText("A/C.3/66/L.57/Rev.1.");
    await page.keyboard.press("Escape");
    await expect(popover).toBeHidden();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#fn-1$/);
    await expect(popover).toBeHidden();
    await page.getByRole("link", { name: "retour à l’appel de la note 1" }).click();
    await expect(page).toHaveURL(/#call-fn-1$/);
    await expect(call).toBeInViewport();
    await expect(popover).toBeHidden();
  });

  test("keeps the note of a hovered call until the pointer has left both", async ({ page }) => {
    await page.goto(resolution);
    await page.locator("#call-fn-2").hover();
    const popover = page.locator("link-preview");
    await expect(popover).toHaveText("A/HRC/S-17/2/Add.1.");
    await popover.hover();
    await page.waitForTimeout(400);
    await expect(popover).toBeVisible();
    await page.locator("h1").hover();
    await expect(popover).toBeHidden();
  });

  test("shows the recorded vote in paragraph 27 as a table with its figures", async ({ page }) => {
    await page.goto("texts/a-hrc-s-18-2/");
    const table = page.getByRole("table", {
      name: "Vote enregistré par lequel S-18/1 a été adoptée",
    });
    await expect(table.getByRole("row")).toHaveText([
      /Position/,
      /Pour\s*37\s*37/,
      /Contre\s*4\s*4/,
      /Abstentions\s*6\s*6/,
    ]);
    await page.getByText("Vote par État (47)").click();
    const states = page.getByRole("table", {
      name: "Vote de chaque État lors de l’adoption de S-18/1",
    });
    await expect(states.getByRole("row", { name: /Ouganda/ })).toContainText("Abstention");
    await expect(states.getByRole("row")).toHaveCount(48);
  });

  test("says what a paragraph cites and what cites it", async ({ page }) => {
    await page.goto(resolution);
    await expect(page.locator("#pp-2 .margin")).toContainText("65/281, 17 juin 2011");
    await page.goto("texts/a-hrc-s-18-2/");
    const cited = page.locator("#ch-1 .cited-by");
    await cited.getByText("cité 2 fois").click();
    await expect(cited.getByRole("listitem")).toHaveText(["§ 13", "§ 27, mots de clôture"]);
  });

  test("brings the address of a paragraph into view and marks it", async ({ page }) => {
    await page.goto(`${resolution}#op-14-b`);
    await expect(page.locator("#op-14-b")).toBeInViewport();
  });
});

test.describe("a reading page on a touch screen", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("shows the buttons of a touched paragraph", async ({ page }) => {
    await page.goto(resolution);
    await page.locator("#op-5 .unit-words").tap();
    await expect(
      page.locator("#op-5").getByRole("button", { name: "Copier le lien" }),
    ).toBeVisible();
  });

  test("shows a note at the first touch, and goes to it at the second", async ({ page }) => {
    await page.goto(resolution);
    await page.locator("#call-fn-1").tap();
    await expect(page.locator("link-preview")).toBeVisible();
    await expect(page).not.toHaveURL(/#/);
    await page.locator("#call-fn-1").tap();
    await expect(page).toHaveURL(/#fn-1$/);
    await expect(page.locator("link-preview")).toBeHidden();
  });

  test("keeps the buttons in view on a paragraph that is longer than the screen", async ({
    page,
  }) => {
    await page.goto(resolution);
    const paragraph = page.locator("#op-10 .unit-words");
    await paragraph.evaluate((node) => {
      scrollTo(0, node.getBoundingClientRect().top + scrollY + 200);
    });
    await page.touchscreen.tap(180, 40);
    await expect(page.getByRole("button", { name: "Copier le lien vers § 10" })).toBeInViewport();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the number of a paragraph is the link to its own page", async ({ page }) => {
    await page.goto(resolution);
    await page.locator("#op-4-h .unit-number").click();
    await expect(page).toHaveURL(/\/texts\/s-18-1\/op-4-h\/$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("S-18/1, § 4 h)");
    await expect(page.locator(".citation").first()).toContainText("§ 4 h) (A/HRC/S-18/2, chap. I)");
  });

  test("the call of a note leads to the note, and the note back", async ({ page }) => {
    await page.goto(resolution);
    await page.locator("#call-fn-1").click();
    await expect(page).toHaveURL(/#fn-1$/);
    await page.locator("#fn-1 .note-back").click();
    await expect(page).toHaveURL(/#call-fn-1$/);
  });

  test("search leads to the list of all paragraphs", async ({ page }) => {
    await page.goto("search/?q=humanité");
    await page.getByRole("main").getByRole("link", { name: "All paragraphs" }).click();
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(209);
  });
});
