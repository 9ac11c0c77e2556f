import { expect, test } from "@playwright/test";

test.describe("a reader who begins at the home page can answer, in two clicks at most:", () => {
  test("how did Uganda vote, and did it explain?", async ({ page }) => {
    await page.goto("");
    await page.getByRole("main").getByRole("link", { name: "States", exact: true }).click();
    const row = page.getByRole("row", { name: /^Uganda/ });
    await expect(row).toContainText("Abstained");
    await expect(row).toContainText("explained before the vote");
    await row.getByRole("link", { name: "Uganda" }).click();
    await expect(
      page.getByRole("listitem").filter({ hasText: "explained its vote before the vote" }),
    ).toContainText("A/HRC/S-18/2, para. 26");
    await expect(page.getByRole("listitem").filter({ hasText: "voted on S-18/1" })).toContainText(
      "A/HRC/S-18/2, para. 27, abstaining",
    );
  });

  test("which Council members voted for but did not sponsor?", async ({ page }) => {
    await page.goto("");
    await page.getByRole("main").getByRole("link", { name: "Votes", exact: true }).click();
    await page.getByRole("link", { name: "Vote on S-18/1" }).click();
    const cell = page
      .getByRole("table", { name: "Sponsorship and vote" })
      .getByRole("row", { name: /^For/ })
      .getByRole("cell")
      .last();
    await expect(cell.getByRole("listitem")).toHaveText([
      "Benin",
      "Burkina Faso",
      "Congo",
      "Guatemala",
      "Indonesia",
      "Kyrgyzstan",
      "Malaysia",
      "Mauritania",
      "Mauritius",
      "Mexico",
      "Peru",
      "Thailand",
      "Uruguay",
    ]);
    await expect(page.getByRole("link", { name: "A/HRC/S-18/2, para. 27" })).toBeVisible();
  });

  test("which acts does the article date to July 1921, and with what document numbers?", async ({
    page,
  }) => {
    await page.goto("");
    await page.getByRole("main").getByRole("link", { name: "Instruments cited" }).click();
    await page.getByRole("link", { name: "1921", exact: true }).click();
    const july = page.locator(".index-item").filter({ hasText: "July 1921" });
    await expect(july).toHaveCount(4);
    await expect(
      july.filter({ hasText: "4 July 1921" }).filter({ hasText: "Document 450" }),
    ).toHaveCount(1);
    await expect(july.filter({ hasText: "5 July 1921" })).toContainText("Document 451, p. 650");
    await expect(july.first()).toContainText("Hasan-Jalalyan 2023, para.");
  });

  test("where is document 464 cited, and what is odd about it?", async ({ page }) => {
    await page.goto("");
    await page.getByRole("main").getByRole("link", { name: "Works cited" }).click();
    await page
      .getByRole("table", { name: "The two printed lists" })
      .getByRole("link", { name: /Nagorno Karabakh in 1918-1923/ })
      .click();
    const row = page.getByRole("row", { name: /^464/ });
    await expect(row).toContainText("Hasan-Jalalyan 2023, para. 28");
    await expect(row).toContainText("Hasan-Jalalyan 2023, para. 29");
    await expect(row).toContainText("22 December 1922");
    await expect(row).toContainText("7 July 1923");
    await expect(row).toContainText("One number, acts of several dates");
  });

  test("who is asked to act “sans délai”?", async ({ page }) => {
    await page.goto("");
    await page.getByRole("main").getByRole("link", { name: "Who is asked to do what" }).click();
    await page.getByRole("link", { name: "By urgency" }).click();
    const group = page
      .locator(".action-group")
      .filter({ has: page.getByRole("heading", { name: /^sans délai/ }) });
    await expect(group).toContainText("Government of the Syrian Arab Republic");
    await expect(group.getByRole("link", { name: "para. 4", exact: true })).toHaveAttribute(
      "href",
      /\/texts\/s-18-1\/op-4\/$/,
    );
  });

  test("which work is [3], and how sure is that?", async ({ page }) => {
    await page.goto("");
    await page.getByRole("main").getByRole("link", { name: "Works cited" }).click();
    const row = page.getByRole("row", { name: /^\[3\]/ });
    await expect(row).toContainText("probable");
    await expect(row).toContainText("Manasyan A.");
    await row
      .getByRole("link", { name: /Manasyan/ })
      .first()
      .click();
    await expect(page.getByRole("main")).toContainText("Concordance: probable.");
    await expect(page.getByRole("link", { name: "Hasan-Jalalyan 2023, para. 26" })).toBeVisible();
  });
});

test("a bracket in the text leads to the document, its act and the other places", async ({
  page,
}) => {
  await page.goto("texts/hasan-jalalyan-2023/");
  await page.getByRole("link", { name: "4, doc. N 441, p. 636" }).click();
  await expect(page).toHaveURL(/\/works\/nagorno-karabakh-1918-1923\/#doc-441$/);
  const row = page.getByRole("row", { name: /^441/ });
  await expect(row).toBeInViewport();
  await row.getByRole("link", { name: /Decree of the Council/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("12 June 1921");
});

test("a State of the vote has an anchor of its own", async ({ page }) => {
  await page.goto("votes/s-18-1/#vote-ind");
  await expect(page.getByRole("row", { name: /^India/ })).toBeInViewport();
});

test("the table of States is sorted and narrowed in the page", async ({ page }) => {
  await page.goto("states/");
  const names = page.locator("tbody tr:visible th");
  await page.getByRole("button", { name: "Vote", exact: true }).click();
  await expect(page.locator("tbody tr").first()).toContainText("Abstained");
  await page.getByRole("button", { name: "Paragraphs" }).click();
  await page.getByRole("button", { name: "Paragraphs" }).click();
  await expect(names.first()).toHaveText("Syrian Arab Republic");
  await page.getByLabel("Show only names with").fill("côte");
  await expect(names).toHaveText(["Côte d’Ivoire"]);
  await expect(page.getByRole("status")).toHaveText("1 States shown");
});

test("names keep the source’s spelling, and ours stand beside them", async ({ page }) => {
  await page.goto("persons/");
  await expect(page.locator("#nazaretsyan")).toContainText("Printed so");
  await expect(page.locator("#myasnikyan")).toContainText("Александр Мясникян");
  await page.goto("places/");
  const shushi = page.locator("#shushi");
  await expect(shushi).toContainText("Printed as Shushi · Шуши");
  await expect(shushi.locator(".editorial")).toContainText("Shusha");
  await expect(page.locator("#lachin q")).toContainText("currently occupied by Azerbaijan");
  await expect(page.locator("#lachin .source")).toContainText("Hasan-Jalalyan 2023, para. 30");
});

test.describe("previews", () => {
  test("show what a link leads to, and go away with Escape", async ({ page }) => {
    await page.goto("texts/s-18-1/");
    await page.locator("#pp-2 a.reference").first().hover();
    const preview = page.locator("link-preview");
    await expect(preview).toContainText("15 mars 2006");
    await page.keyboard.press("Escape");
    await expect(preview).toBeHidden();
  });

  test("come to the keyboard, and Enter follows the link", async ({ page }) => {
    await page.goto("texts/a-hrc-s-18-2/");
    const link = page.locator("#par-13 a.reference").last();
    await page.keyboard.press("Tab");
    await link.focus();
    await expect(page.locator("link-preview")).toContainText("Résolution adoptée par le Conseil");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/texts\/a-hrc-s-18-2\/ch-1\/$/);
  });

  test("of a document show its act", async ({ page }) => {
    await page.goto("texts/hasan-jalalyan-2023/");
    await page.getByRole("link", { name: "4, doc. N 464, p. 664" }).first().hover();
    await expect(page.locator("link-preview")).toContainText("22 December 1922");
  });

  test("leave the link as it is where the page cannot be had", async ({ page }) => {
    await page.route("**/instruments/**", (route) => route.abort());
    await page.goto("texts/s-18-1/");
    await page.locator("#pp-2 a.reference").first().hover();
    await page.waitForTimeout(600);
    await expect(page.locator("link-preview")).toBeHidden();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the States are ordered by plain links", async ({ page }) => {
    await page.goto("states/");
    await page.getByRole("link", { name: "By vote" }).click();
    await expect(page.getByRole("heading", { name: "Voted against (4)" })).toBeVisible();
    await expect(page.getByRole("table", { name: "Voted against" }).getByRole("row")).toHaveCount(
      5,
    );
  });

  test("the timeline is narrowed by plain links", async ({ page }) => {
    await page.goto("timeline/");
    await page.getByRole("link", { name: "Meetings" }).click();
    await expect(page).toHaveURL(/\/timeline\/meeting\/$/);
    await expect(page.locator(".index-item")).toHaveCount(8);
  });

  test("what cites a paragraph is opened beside it", async ({ page }) => {
    await page.goto("texts/a-hrc-s-18-2/");
    await page.locator("#ch-1 .cited-by summary").click();
    await expect(page.locator("#ch-1 .cited-by")).toContainText("§ 13");
  });
});
