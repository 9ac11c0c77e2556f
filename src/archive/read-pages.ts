import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { IdSchema } from "#schemas/id.ts";
import { interfaceLanguages } from "#schemas/language.ts";
import { PageSchema } from "#schemas/page.ts";
import { readFileText } from "./file-text.ts";
import type { PlacedProblem } from "./problem.ts";
import { fileProblem, type Reading } from "./reading.ts";

/**
 * Looks at the pages of our own prose. Astro renders them; here it is made sure that each exists in
 * every language, says what it is, and holds nothing but Markdown.
 */
export function checkPages(reading: Reading): void {
  const names = new Map(
    interfaceLanguages.map((language) => [language, namesIn(reading, language)]),
  );
  const all = new Set([...names.values()].flat());
  for (const [language, known] of names) {
    for (const name of all) {
      const file = `pages/${language}/${name}`;
      if (known.includes(name)) checkPage(reading, file);
      else reading.problems.push(missing(file));
    }
  }
}

function namesIn({ root }: Reading, language: string): string[] {
  const folder = join(root, "pages", language);
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}

function missing(file: string): PlacedProblem {
  const message = "The page exists in another language, and not in this one.";
  return fileProblem(file, "missing-file", message, "Write it, or remove the other.");
}

function checkPage(reading: Reading, file: string): void {
  const id = /([^/]+)\.mdx$/.exec(file)?.[1] ?? "";
  if (!IdSchema.safeParse(id).success) {
    const message = "A page is a file named as its address, as in `how-to-cite.mdx`.";
    reading.problems.push(fileProblem(file, "file-name", message, "Rename the file."));
    return;
  }
  if (!reading.open(file)) return;
  reading.check(file, PageSchema, []);
  const read = readFileText(join(reading.root, file));
  if (read.ok) reading.problems.push(...proseProblems(file, read.text));
}

/** Signs by which MDX is more than Markdown; raised letters are the one tag that prose may have. */
const code = /<(?!\/?sup>)|[{}]|^(?:import|export)\b/;
const strangeLink = /\]\((?!\/|#|https:\/\/)/;

function proseProblems(file: string, text: string): PlacedProblem[] {
  return text.split("\n").flatMap((line, index) => {
    const isCode = code.test(line);
    if (!isCode && !strangeLink.test(line)) return [];
    const message = isCode
      ? `«${line.trim().slice(0, 60)}» has code or a tag, which prose may not hold.`
      : `«${line.trim().slice(0, 60)}» has a link that leads to no page.`;
    const hint = "Write Markdown; links begin with `/`, `#` or `https://`.";
    return [{ ...fileProblem(file, "prose", message, hint), line: index + 1, column: 1 }];
  });
}
