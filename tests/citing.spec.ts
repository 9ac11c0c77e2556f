import { readFileSync } from "node:fs";
import { expect, test, type Locator, type Page } from "@playwright/test";

const resolution = "texts/s-18-1/";
const item = "#op-4-h";

test.describe("citing from a reading page", () => {
  test("copies a link, a citation, and the words with their citation", async ({ page }) => {
    await page.goto(resolution);
    const unit = page.locator(item);
    await unit.hover();
    await press(unit, "Copier le lien vers § 4 h)");
    await expect(unit.getByRole("status")).toHaveText("Lien vers § 4 h) copié");
    expect(await clipboard(page)).toMatch(/^http:\/\/localhost:\d+\/texts\/s-18-1\/op-4-h\/$/);

    await press(unit, "Copier la référence de § 4 h)");
    await expect(unit.getByRole("status")).toHaveText("Référence de § 4 h) copiée");
    expect(await clipboard(page)).toMatch(
      /^Conseil des droits de l’homme, résolution S-18\/1 du 2 décembre 2011, § 4 h\) \(A\/HRC\/S-18\/2, chap\. I\), http:\/\/localhost:\d+\/texts\/s-18-1\/op-4-h\/ \[reproduction non officielle, en français\]$/,
    );

    await press(unit, "Copier l’extrait de § 4 h) avec sa référence");
    await expect(unit.getByRole("status")).toHaveText("Mots et référence copiés");
    expect(await clipboard(page)).toMatch(
      /^«\u00A0.+\u00A0» \(Conseil des droits de l’homme, .+\)$/,
    );
    expect(await clipboardHtml(page)).toContain('<span lang="fr">«');
  });

  test("says in a citation that a number is ours", async ({ page }) => {
    await page.goto("texts/hasan-jalalyan-2023/");
    const paragraph = page.locator("#p-12");
    await paragraph.hover();
    await press(paragraph, "Copy citation of para. 12");
    await expect(paragraph.getByRole("status")).toHaveText("Citation of para. 12 copied");
    expect(await clipboard(page)).toContain(
      "para. 12 [Regesta’s numbering], https://doi.org/10.52971",
    );
    expect(await clipboardHtml(page)).toContain("<i>Scientific Works of SCAS NAS RA</i>");
  });

  test("quotes the selected words, and leads back to them", async ({ page }) => {
    await page.goto(resolution);
    const unit = page.locator("#op-1");
    await unit.hover();
    await select(page, "#op-1", "#op-1", 3, 20);
    await press(unit, "Copier la sélection avec sa référence");
    await expect(unit.getByRole("status")).toHaveText("Mots et référence copiés");
    const copied = await clipboard(page);
    const url = /http:\S+/.exec(copied)?.[0] ?? "";
    expect(url).toContain("/texts/s-18-1/op-1/#op-1:~:text=");
    const words = decodeURIComponent(url.split(":~:text=")[1] ?? "").split(",");
    const target = await page.locator("#op-1 .unit-words").first().textContent();
    for (const part of words) expect(target).toContain(part);
  });

  test("cites a range where the selection goes past one paragraph", async ({ page }) => {
    await page.goto(resolution);
    await page.locator("#op-6").hover();
    await select(page, "#op-6", "#op-7", 2, 20);
    await press(page.locator("#op-6"), "Copier la référence de § 6");
    await expect(page.locator("#op-6").getByRole("status")).toHaveText("Référence de § 6 copiée");
    expect(await clipboard(page)).toContain("§§ 6–7 (A/HRC");
  });

  test("uses the form that the reader chose last", async ({ page }) => {
    await page.goto(`${resolution}op-4-h/`);
    await page.getByLabel("Forme").selectOption({ label: "OSCOLA" });
    await page.goto(resolution);
    const unit = page.locator(item);
    await unit.hover();
    await press(unit, "Copier la référence de § 4 h)");
    await expect(unit.getByRole("status")).toHaveText("Référence de § 4 h) copiée");
    expect(await clipboard(page)).toMatch(/^UNHRC Res S-18\/1 .+ para 4\(h\) </);
  });

  test("says so where what is to be copied cannot be had, and shows the address", async ({
    page,
  }) => {
    await page.route("**/data/**", (route) => route.abort());
    await page.goto(resolution);
    const unit = page.locator(item);
    await unit.hover();
    await press(unit, "Copier la référence de § 4 h)");
    await expect(unit.getByRole("status")).toContainText("n’a pas pu être chargé");
    await expect(unit.getByRole("status")).toContainText("/texts/s-18-1/op-4-h/");
  });
});

test.describe("the citations of a paragraph", () => {
  test("are all on its page, without JavaScript too", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${process.env["REGESTA_TEST_URL"] ?? ""}texts/s-18-1/op-4-h/`);
    await page.getByText("Autres formes").click();
    for (const words of ["para 4(h)", "¶ 4(h)", "par. 4(h)", "п. 4 h)", "@report{s-18-1,"]) {
      await expect(page.getByText(words).first()).toBeVisible();
    }
    await context.close();
  });

  test("take the day of access and the fingerprint where the reader wants them", async ({
    page,
  }) => {
    await page.goto(`${resolution}op-4-h/`);
    const first = page.locator("citation-choice > .citation-form .citation");
    await page.getByLabel("Ajouter la date de consultation").check();
    await expect(first).toContainText(", consulté le ");
    await page.getByLabel("Ajouter à l’adresse l’empreinte du texte").check();
    await expect(first).toContainText(/op-4-h\/\?v=[0-9a-f]{8}, consulté le /);
    await page.getByLabel("Ajouter la date de consultation").uncheck();
    await expect(first).not.toContainText("consulté");
  });

  test("are there for the vote of a State", async ({ page }) => {
    await page.goto("states/uga/");
    const box = page.getByRole("region", { name: "Cite the vote of Uganda on S-18/1" });
    await expect(box.locator("citation-choice > .citation-form .citation")).toContainText(
      /§ 27, abstentions \(Ouganda\), http\S+\/votes\/s-18-1\/#vote-uga/,
    );
  });
});

test.describe("a dossier", () => {
  test("is collected while reading, put in order, annotated and exported", async ({ page }) => {
    await page.goto(resolution);
    await page.locator(item).hover();
    await press(page.locator(item), "Ajouter au dossier : § 4 h)");
    await expect(page.locator(item).getByRole("status")).toHaveText("§ 4 h) est au dossier");
    await page.goto("texts/hasan-jalalyan-2023/p-12/");
    await page.getByRole("button", { name: "Add to dossier" }).click();
    await page.getByRole("link", { name: "Open the dossier" }).click();

    const entries = page.locator(".dossier-entries > li");
    await expect(entries).toHaveCount(2);
    await page.getByRole("button", { name: "Up: Hasan-Jalalyan 2023, para. 12" }).click();
    await expect(entries.first()).toContainText("Hasan-Jalalyan 2023, para. 12");
    await page.getByLabel("Your note on S-18/1, para. 4(h)").fill("Compare <b>this</b>.");
    await page.getByRole("heading", { level: 1 }).click();

    const markdown = await exported(page, "Markdown");
    expect(markdown).toContain("Compare");
    expect(markdown.indexOf("Hasan-Jalalyan")).toBeLessThan(markdown.indexOf("S-18/1"));
    expect(await exported(page, "RIS")).toMatch(/^TY {2}- JOUR\r\n[\s\S]+\r\nTY {2}- RPRT\r\n/);
    expect(JSON.parse(await exported(page, "CSL-JSON"))).toHaveLength(2);
    expect(await exported(page, "BibLaTeX")).toContain("@report{s-18-1");

    await page.reload();
    await expect(page.getByLabel("Your note on S-18/1, para. 4(h)")).toHaveValue(
      "Compare <b>this</b>.",
    );
  });

  test("travels in an address, and leaves the reader's own alone", async ({ page }) => {
    await page.goto(`${resolution}op-1/`);
    await page.getByRole("button", { name: "Ajouter au dossier" }).click();
    await page.goto("dossier/");
    await page.getByRole("button", { name: "Copy a link to this dossier" }).click();
    await expect(page.getByRole("status").first()).toHaveText("Copied");
    const address = await clipboard(page);
    await page.goto("texts/s-18-1/op-2/");
    await page.getByRole("button", { name: "Ajouter au dossier" }).click();
    await page.goto(address);
    await expect(page.locator(".dossier-entries > li")).toHaveCount(1);
    await expect(page.locator(".dossier-entries")).toContainText("para. 1");
    await page.goto("about/");
    await page.goto("dossier/");
    await expect(page.locator(".dossier-entries > li")).toHaveCount(2);
  });

  test("is emptied only when the reader says so twice", async ({ page }) => {
    await page.goto(`${resolution}op-1/`);
    await page.getByRole("button", { name: "Ajouter au dossier" }).click();
    await page.goto("dossier/");
    page.once("dialog", (dialog) => dialog.dismiss());
    await page.getByRole("button", { name: "Empty the dossier" }).click();
    await expect(page.locator(".dossier-entries > li")).toHaveCount(1);
    page.once("dialog", (dialog) => dialog.accept());
    await page.getByRole("button", { name: "Empty the dossier" }).click();
    await expect(page.getByRole("status").first()).toContainText("The dossier is empty");
  });

  test("shows what strangers put into an address as words, and says what it left out", async ({
    page,
  }) => {
    await page.goto(`dossier/#d=${encodeURIComponent("s-18-1/op-1*<img src=x onerror=alert(1)>")}`);
    await expect(page.locator(".dossier-entries > li")).toBeVisible();
    await expect(page.locator(".dossier-entries img")).toHaveCount(0);
    await page.goto("about/");
    await page.goto("dossier/#d=s-18-1/op-99");
    await expect(page.getByRole("status").first()).toContainText("left out");
  });
});

function press(within: Locator, name: string): Promise<void> {
  return within.getByRole("button", { name, exact: true }).click();
}

async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function clipboardHtml(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [first] = await navigator.clipboard.read();
    const blob = await first?.getType("text/html");
    return (await blob?.text()) ?? "";
  });
}

/** Selects from some signs after the start of one unit's words to some after that of another's. */
async function select(
  page: Page,
  from: string,
  to: string,
  start: number,
  end: number,
): Promise<void> {
  await page.evaluate(
    ({ from, to, start, end }) => {
      const textOf = (selector: string): Node => {
        const words = document.querySelector(`${selector} .unit-words`);
        const walker = document.createTreeWalker(words ?? document, NodeFilter.SHOW_TEXT);
        let node = walker.nextNode();
        while (node !== null && (node.nodeValue ?? "").trim().length < 20) node = walker.nextNode();
        return node ?? document;
      };
      getSelection()?.setBaseAndExtent(textOf(from), start, textOf(to), end);
    },
    { from, to, start, end },
  );
}

/** What a press on a button of the dossier downloads. */
async function exported(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}
