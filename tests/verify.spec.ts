import { expect, test, type Page } from "@playwright/test";

/** Pastes quotations into the field and has them checked. */
async function check(page: Page, pasted: string, address = "verify/"): Promise<void> {
  await page.goto(address);
  await page.getByRole("textbox", { name: /Quotations|Citations/ }).fill(pasted);
  await page.getByRole("button", { name: /^(?:Check|Vérifier)$/ }).click();
}

const verdict = (page: Page) => page.locator(".verdict");

test.describe("a quotation", () => {
  test("that stands so is exact, with its place, permalink and citation", async ({ page }) => {
    await check(page, "« combien il importe d’établir les responsabilités »");
    await expect(page.getByRole("status").first()).toHaveText(
      "One quotation checked: exact, word for word.",
    );
    await expect(verdict(page).getByRole("heading", { level: 3 })).toHaveText(
      "Exact, word for word",
    );
    await expect(
      verdict(page).getByRole("link", { name: "S-18/1, preambular para. 6" }),
    ).toHaveAttribute("href", /\/texts\/s-18-1\/pp-6\/$/);
    const source = verdict(page).locator("blockquote");
    await expect(source).toHaveText("combien il importe d’établir les responsabilités");
    await expect(source).toHaveAttribute("lang", "fr");
    await expect(verdict(page).locator(".citation")).toContainText("résolution S-18/1");
    await verdict(page)
      .getByRole("button", { name: "Copy citation S-18/1, preambular para. 6" })
      .click();
    await expect(verdict(page).getByRole("status")).toHaveText("Copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("/s-18-1/pp-6/");
  });

  test("that differs shows it letter by letter, for eyes and for ears", async ({ page }) => {
    await check(page, "a political body of a third county, that had no rnight to resolve");
    await expect(verdict(page).first().getByRole("heading", { level: 3 })).toHaveText(
      "Found with other wording",
    );
    const compared = verdict(page).locator(".compared").first();
    await expect(compared.locator("ins").first()).toHaveText("[in the source only: r]");
    await expect(compared.locator("del").first()).toContainText("in your quotation only:");
    await expect(compared.locator("del span").first()).toHaveAttribute("lang", "en");
    await expect(verdict(page)).toContainText("These words stand in 3 places.");
  });

  test("that differs in its print alone says in what", async ({ page }) => {
    await check(page, "COMBIEN IL IMPORTE D'ETABLIR\nLES RESPONSABILITES", "fr/verify/");
    await expect(verdict(page).getByRole("heading", { level: 3 })).toHaveText(
      "Exacte, à la typographie près",
    );
    await expect(verdict(page)).toContainText("apostrophes, majuscules, accents");
  });

  test("that stands nowhere is not found, and its longest part that does is shown", async ({
    page,
  }) => {
    await check(page, "Tous savent que les initiatives, les efforts et les mesures sont vains.");
    await expect(verdict(page).getByRole("heading", { level: 3 })).toHaveText("Not found");
    await expect(verdict(page).locator(".verdict-place")).toContainText(
      "les initiatives, les efforts et les mesures",
    );
    await check(page, "All human beings are born free and equal in dignity and rights.");
    await expect(verdict(page)).toContainText("Not even four words of it");
  });

  test("that goes across paragraphs, with their numbers, says so", async ({ page }) => {
    await check(page, "2. Condamne fermement: a) Les violations flagrantes, systématiques");
    await expect(verdict(page)).toContainText(
      "These words go across paragraphs: para. 2 · para. 2(a).",
    );
    await expect(verdict(page).locator(".citation")).toContainText("§§ 2");
  });

  test("that stands in a note says so", async ({ page }) => {
    await check(page, "A/C.3/66/L.57/Rev.1");
    await expect(verdict(page)).toContainText("These words stand in a note: note 1.");
  });

  test("that the article takes from another document says from which", async ({ page }) => {
    await check(page, "Nagorno Karabakh, Zangezur and Nakhichevan are considered a part");
    await expect(verdict(page)).toContainText("Here Hasan-Jalalyan 2023 is itself quoting");
    await expect(verdict(page).locator(".quoting a")).toHaveAttribute(
      "href",
      /\/instruments\/azerbaijan-decision-1920-11-30\/$/,
    );
  });
});

test("several quotations are checked at once, each with its number", async ({ page }) => {
  await check(
    page,
    "« Soulignant de nouveau combien il importe […] mettre fin à l’impunité »\n\nRien de tout cela n’est écrit.\n\nEtat",
  );
  await expect(page.getByRole("status").first()).toHaveText(
    "3 quotations checked: exact, word for word (1), not found (1), too short to check (1).",
  );
  await expect(verdict(page)).toHaveCount(3);
  await expect(
    page.getByRole("heading", { name: "Quotation 1 of 3 Exact, word for word" }),
  ).toBeVisible();
  await expect(verdict(page).first()).toContainText("its 2 parts stand in this order");
});

test("a check can be linked, and the link is kept from the server", async ({ page }) => {
  await page.goto(`verify/?q=${encodeURIComponent("combien il importe d’établir")}`);
  await expect(verdict(page)).toContainText("preambular para. 6");
  await check(page, "Condamne fermement:");
  await expect(page).toHaveURL(/\/verify\/#q=Condamne/);
  await page.reload();
  await expect(verdict(page)).toContainText("para. 2");
  await check(page, "mot ".repeat(600));
  await expect(page).toHaveURL(/\/verify\/$/);
});

test("every example finds its place", async ({ page }) => {
  await page.goto("verify/");
  const examples = page.locator("a[data-example]");
  const count = await examples.count();
  expect(count).toBe(4);
  for (let index = 0; index < count; index += 1) {
    await examples.nth(index).click();
    await expect(page.getByRole("status").first()).toContainText("One quotation checked");
    await expect(verdict(page)).not.toContainText("Not found");
  }
});

test.describe("bad input", () => {
  test("of no words gets a sentence", async ({ page }) => {
    for (const pasted of ["", " \n ", "« … »"]) {
      await check(page, pasted);
      await expect(page.getByRole("status").first()).toContainText("There are no words to check.");
    }
  });

  test("with control characters, mixed scripts and markup is words, and nothing runs", async ({
    page,
  }) => {
    const seen: string[] = [];
    page.on("dialog", (dialog) => {
      seen.push(dialog.message());
      void dialog.dismiss();
    });
    page.on("pageerror", (error) => seen.push(error.message));
    const markup = `"><img src=x onerror=alert(1)><script>alert(2)</script> Ղարաբաղ \u202Eעברית\u0007`;
    await check(page, `${markup}\n\n« combien il importe d’établir ${markup} »`);
    await expect(page.getByRole("status").first()).toContainText("Control characters");
    await expect(verdict(page)).toHaveCount(2);
    await expect(verdict(page).locator("img, script")).toHaveCount(0);
    expect(seen).toEqual([]);
  });

  for (const sign of ["(", "«", "…", ".", "a\u0301", "e\u0301\u0301"]) {
    test(`of a megabyte of ${sign} is cut, whoever sets it`, async ({ page }) => {
      await page.goto("verify/");
      await page.evaluate(
        (words) => {
          location.hash = `q=${words}`;
        },
        sign.repeat(1_000_000 / sign.length),
      );
      const field = page.getByRole("textbox", { name: "Quotations to check" });
      await expect.poll(async () => (await field.inputValue()).length).toBeGreaterThan(10_000);
      expect((await field.inputValue()).length).toBeLessThan(20_300);
      await field.evaluate((area: HTMLTextAreaElement, words) => {
        area.value = words;
      }, sign.repeat(100_000));
      await page.getByRole("button", { name: "Check", exact: true }).click();
      await expect.poll(async () => (await field.inputValue()).length).toBeLessThan(20_300);
      await expect(page).toHaveURL(/\/verify\/$/);
    });
  }

  test("of a megabyte is cut, with a sentence, and does not freeze the page", async ({ page }) => {
    await page.goto("verify/");
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        tasks.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: "longtask" });
      return navigator.clipboard.writeText("Nagorno Karabakh is a part of it. ".repeat(30_000));
    });
    await page.getByRole("textbox", { name: "Quotations to check" }).focus();
    await page.keyboard.press("ControlOrMeta+v");
    await expect(page.getByRole("status").first()).toContainText("At most 20,000 characters");
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await expect(page.getByRole("status").first()).toContainText("Not checked, from here on: “");
    const tasks = await page.evaluate(() =>
      JSON.stringify(Object.entries(window).find(([name]) => name === "tasks")?.[1]),
    );
    const durations: unknown = JSON.parse(tasks);
    expect(Array.isArray(durations) ? durations.filter((each) => each > 200) : tasks).toEqual([]);
  });
});

test("says so where the texts cannot be had, and checks again later", async ({ page }) => {
  await page.route("**/data/verify/*", (route) => route.abort());
  await check(page, "combien il importe d’établir");
  await expect(page.getByRole("status").first()).toHaveText(/so nothing was checked/);
  await expect(verdict(page)).toHaveCount(0);
  await page.unroute("**/data/verify/*");
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(verdict(page)).toHaveCount(1);
});

test("says so where only the citation cannot be had", async ({ page }) => {
  await page.route("**/data/cite/*", (route) => route.abort());
  await check(page, "combien il importe d’établir");
  await expect(verdict(page)).toContainText("The citation could not be loaded");
});

test("asks the search index where the archive is large, and loads no whole text", async ({
  page,
}) => {
  const whole: string[] = [];
  page.on("request", (request) => {
    if (/data\/verify\/(?!contents)/.test(request.url())) whole.push(request.url());
  });
  await page.route("**/data/verify/contents.json", async (route) => {
    const contents = await (await route.fetch()).text();
    await route.fulfill({ body: contents.replace(/"size":/g, '"size":9') });
  });
  await check(page, "combien i1 importe d'établir les responsabilités\n\nA/C.3/66/L.57/Rev.1");
  await expect(verdict(page).first()).toContainText("preambular para. 6");
  await expect(verdict(page).nth(1)).toContainText("note 1");
  expect(whole).toEqual([]);
});

test("sends nothing but requests for published files", async ({ page }) => {
  const sent: string[] = [];
  await page.goto("verify/", { waitUntil: "networkidle" });
  page.on("request", (request) => {
    sent.push(`${request.method()} ${new URL(request.url()).pathname}${request.postData() ?? ""}`);
  });
  await page.getByRole("textbox").last().fill("combien il importe d’établir");
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(verdict(page).locator(".citation")).toBeVisible();
  for (const request of sent) expect(request).toMatch(/^GET \/\S*\.(?:css|js|json|svg|woff2)$/);
});

test("says without JavaScript why nothing can be checked, and where to search", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${process.env["REGESTA_TEST_URL"] ?? ""}verify/`);
  const shown = await page.content();
  expect(shown).toMatch(/Without JavaScript, a quotation cannot be checked[^]+href="\/search\/"/);
  await page.getByRole("textbox", { name: "Quotations to check" }).fill("mot");
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page).toHaveURL(/\/verify\/\??$/);
  await context.close();
});

test("results fit a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await check(page, "a political body of a third county\n\nA/C.3/66/L.57/Rev.1");
  await expect(verdict(page).locator(".citation").first()).toBeVisible();
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(needed).toBeLessThanOrEqual(320);
});
