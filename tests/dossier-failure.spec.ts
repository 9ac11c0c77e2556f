import { expect, test, type Page } from "@playwright/test";

const three = ["op-1", "op-2", "op-3"].map((id) => `s-18-1/${id}`);
const units = "**/data/texts/**";

test.describe("where the browser keeps nothing", () => {
  test("a dossier cannot be had, and every control says so", async ({ page }) => {
    const errors = watchErrors(page);
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await page.goto("dossier/");
    await expect(status(page)).toContainText("does not let this site keep anything");
    await page.goto("texts/s-18-1/op-1/");
    await page.getByRole("button", { name: "Ajouter au dossier" }).click();
    await expect(page.locator("keep-unit").getByRole("status")).toContainText("est inchangé");
    await page.getByLabel("Forme").selectOption({ label: "OSCOLA" });
    await page.goto("texts/s-18-1/");
    const unit = page.locator("#op-1");
    await unit.hover();
    await unit.getByRole("button", { name: "Ajouter au dossier" }).click();
    await expect(unit.getByRole("status")).toContainText("est inchangé");
    await unit.getByRole("button", { name: "Copier la référence" }).click();
    await expect(unit.getByRole("status")).toHaveText("Référence de § 1 copiée");
    await page.goto("search/");
    await page.getByText("How to search").click();
    await page.locator("search-key input").uncheck();
    expect(errors).toEqual([]);
  });

  test("a dossier from an address is shown all the same", async ({ page }) => {
    const errors = watchErrors(page);
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", { get: () => null });
    });
    await page.goto(`dossier/#d=${three.join(",")}`);
    await expect(entries(page)).toHaveCount(3);
    await expect(page.locator(".dossier-shared")).toContainText("comes from the address");
    await page.getByRole("button", { name: "Add these to my dossier" }).click();
    await expect(status(page)).toContainText("Your dossier is unchanged");
    expect(errors).toEqual([]);
  });

  test("a change that finds no room is said to be lost", async ({ page }) => {
    await keepDossier(page, three);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    const errors = watchErrors(page);
    await page.goto("dossier/");
    await page.getByRole("button", { name: "Down: S-18/1, para. 1", exact: true }).click();
    await expect(status(page)).toContainText("this change is lost");
    await page.getByLabel("Your note on S-18/1, para. 2").fill("A note.");
    await page.getByLabel("Your note on S-18/1, para. 2").blur();
    await expect(status(page)).toContainText("this change is lost");
    await page.goto("texts/s-18-1/op-4/");
    await page.getByRole("button", { name: "Ajouter au dossier" }).click();
    await expect(page.locator("keep-unit").getByRole("status")).toContainText("est inchangé");
    expect(errors).toEqual([]);
  });
});

test("a full dossier does not say that it took one more", async ({ page }) => {
  await keepDossier(
    page,
    Array.from({ length: 500 }, (_, at) => `no-text/p-${String(at)}`),
  );
  await page.goto("texts/s-18-1/op-1/");
  await page.getByRole("button", { name: "Ajouter au dossier" }).click();
  await expect(page.locator("keep-unit").getByRole("status")).toContainText("contient 500");
  await page.goto("texts/s-18-1/");
  await page.locator("#op-1").hover();
  await page.locator("#op-1").getByRole("button", { name: "Ajouter au dossier" }).click();
  await expect(page.locator("#op-1").getByRole("status")).toContainText("contient 500");
});

test("without a clipboard every copy control says so, and offers the words", async ({ page }) => {
  const errors = watchErrors(page);
  await keepDossier(page, three);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.goto("dossier/");
  await page.getByRole("button", { name: "Copy a link to this dossier" }).click();
  await expect(status(page)).toContainText("does not allow copying");
  const field = page.getByLabel("Address of this dossier");
  await expect(field).toHaveValue(/\/dossier\/#d=s-18-1\/op-1,s-18-1\/op-2,s-18-1\/op-3$/);
  await expect(field).toBeFocused();

  await page.goto("texts/s-18-1/");
  const unit = page.locator("#op-1");
  await unit.hover();
  await unit.getByRole("button", { name: "Copier la référence" }).click();
  await expect(unit.getByRole("status")).toContainText("n’autorise pas la copie");
  await expect(unit.getByRole("status")).toContainText("résolution S-18/1 du 2 décembre 2011, § 1");

  await page.goto("texts/s-18-1/op-1/");
  const row = page.locator("citation-choice copy-row").first();
  await row.getByRole("button").click();
  await expect(row.getByRole("status")).toContainText("n’autorise pas la copie");
  expect(await page.evaluate(() => String(getSelection()))).toContain("résolution S-18/1");
  expect(errors).toEqual([]);
});

const faults = {
  "503": { status: 503, body: "busy" },
  "a page": { contentType: "text/html", body: "<h1>Sign in</h1>" },
  nothing: { body: "" },
  null: { body: "null" },
  "another shape": { body: '{"words":1,"pinpoints":null}' },
} as const;

for (const [name, answer] of Object.entries(faults)) {
  test(`does not say that a paragraph is missing when its file is ${name}`, async ({ page }) => {
    const errors = watchErrors(page);
    await page.route(units, (route) => route.fulfill(answer));
    await page.goto(`dossier/#d=${three.join(",")}`);
    await expect(status(page)).toContainText("could not be loaded");
    await expect(page.locator(".dossier-shared")).toBeVisible();
    await page.unroute(units);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(entries(page)).toHaveCount(3);
    await expect(page.getByRole("button", { name: "Try again" })).toBeHidden();
    expect(errors).toEqual([]);
  });
}

test("waits eight seconds for an answer, and says that it waits", async ({ page }) => {
  await page.clock.install();
  await page.route(units, () => undefined);
  await page.goto(`dossier/#d=${three.join(",")}`);
  await expect(status(page)).toHaveText("Loading the dossier…");
  await page.clock.runFor(8000);
  await expect(status(page)).toContainText("could not be loaded");
});

test("moving and removing keep the keyboard in place and say what was done", async ({ page }) => {
  await keepDossier(page, three);
  await page.goto("dossier/");
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await button("Down: S-18/1, para. 1").press("Enter");
  await expect(status(page)).toHaveText("S-18/1, para. 1 moved to place 2 of 3.");
  await expect(button("Down: S-18/1, para. 1")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(status(page)).toHaveText("S-18/1, para. 1 moved to place 3 of 3.");
  await expect(button("Up: S-18/1, para. 1")).toBeFocused();
  await button("Remove S-18/1, para. 2").press("Enter");
  await expect(status(page)).toHaveText("S-18/1, para. 2 removed.");
  await expect(page.getByRole("link", { name: "S-18/1, para. 3" })).toBeFocused();
  await button("Remove S-18/1, para. 1").press("Enter");
  await expect(page.getByRole("link", { name: "S-18/1, para. 3" })).toBeFocused();
  page.once("dialog", (dialog) => dialog.accept());
  await button("Empty the dossier").press("Enter");
  await expect(status(page)).toContainText("has been emptied. The dossier is empty.");
  await expect(status(page)).toBeFocused();
});

test("a dossier from an address is added to the reader's own, with every note", async ({
  page,
}) => {
  await keepDossier(page, ["s-18-1/op-2"], "mine");
  await page.goto("dossier/#d=s-18-1/op-1*theirs,s-18-1/op-2*theirs,s-18-1/op-99");
  await expect(entries(page)).toHaveCount(2);
  await expect(status(page)).toContainText("left out");
  await expect(page.locator(".dossier-shared")).toBeVisible();
  await page.getByRole("button", { name: "Add these to my dossier" }).click();
  await expect(status(page)).toHaveText("Added to your dossier: 1. Already in it: 1.");
  await expect(page.locator(".dossier-shared")).toBeHidden();
  await expect(page.getByLabel("Your note on S-18/1, para. 2")).toHaveValue("mine");
  await expect(page.getByLabel("Your note on S-18/1, para. 1")).toHaveValue("theirs");
  await expect(entries(page)).toHaveCount(2);
});

test("reads of a damaged address what can be read, and says what it is", async ({ page }) => {
  await page.goto("dossier/#d=s-18-1/op-4%2CS-18-1/OP-5");
  await expect(entries(page)).toHaveCount(2);
  await page.goto("about/");
  await page.goto("dossier/#d=%");
  await expect(status(page)).toContainText("address of this dossier is damaged");
});

test("a note is printed whole, and no empty field", async ({ page }) => {
  const note = "A line of a note.\n".repeat(40).trim();
  await page.goto(`dossier/#d=s-18-1/op-1*${encodeURIComponent(note)},s-18-1/op-2`);
  await expect(entries(page)).toHaveCount(2);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".printed-note").first()).toBeVisible();
  expect(await page.locator(".printed-note").first().innerText()).toBe(note);
  await expect(page.locator(".printed-note").nth(1)).toBeHidden();
  await expect(page.locator(".dossier-entries textarea").first()).toBeHidden();
});

test("a form of citation that no text has gives way to that of the text", async ({ page }) => {
  const errors = watchErrors(page);
  await page.addInitScript(() => {
    localStorage.setItem("regesta-citation-form", "constructor");
  });
  await page.goto("dossier/#d=s-18-1/op-1");
  await expect(page.locator(".dossier-entries .citation")).toContainText("Conseil des droits");
  await expect(page.locator(".dossier-entries .citation")).toHaveAttribute("lang", "fr");
  expect(errors).toEqual([]);
});

test("an address that points at nothing readable breaks no marks", async ({ page }) => {
  const errors = watchErrors(page);
  await page.goto("texts/s-18-1/?find=crimes#%E0%A4%A");
  await expect(page.locator("unit-tools")).toBeAttached();
  await page.goto("texts/s-18-1/?find=humanit%C3%A9#pp-6");
  await expect(page.locator("found-words").getByRole("status")).toHaveText("Un endroit marqué");
  await page.getByRole("button", { name: "Effacer les marques" }).click();
  await expect(page.locator("found-words").getByRole("status")).toHaveText("Marques effacées");
  expect(errors).toEqual([]);
});

function status(page: Page) {
  return page.locator(".dossier-status");
}

function entries(page: Page) {
  return page.locator(".dossier-entries > li");
}

function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  return errors;
}

/** Puts units into the reader's dossier, once. */
async function keepDossier(page: Page, keys: readonly string[], note = ""): Promise<void> {
  await page.goto("about/");
  await page.evaluate(
    (kept) => {
      localStorage.setItem("regesta-dossier", kept);
    },
    JSON.stringify(keys.map((key) => ({ key, note }))),
  );
}
