import assert from "node:assert/strict";
import { test } from "node:test";
import { ESLint } from "eslint";

const eslint = new ESLint({ overrideConfigFile: "scripts/eslint.config.mjs" });

/** What is said of a file's imports, were it to hold this code. */
async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === "@typescript-eslint/no-restricted-imports")
    .map(({ message }) => message);
}

const refused = [
  ["src/derived/once.ts", 'import { fold } from "#search/fold.ts";'],
  ["src/derived/once.ts", 'import { base } from "#urls";'],
  ["src/schemas/vote.ts", 'import type { Archive } from "#archive/archive.ts";'],
  ["src/elements/filled.ts", 'import { translator } from "#strings/t.ts";'],
  ["src/strings/t.ts", 'import { openArchive } from "#archive/open-archive.ts";'],
  [
    "src/components/text/Fact.astro",
    '---\nimport { place } from "#derived/place.ts";\n---\n{place}',
  ],
] as const;

for (const [file, code] of refused) {
  test(`${file} may not ${code.replace(/---\n?|\n.*/g, "")}`, async () => {
    assert.notDeepEqual(await complaints(file, code), []);
  });
}

const allowed = [
  ["src/search/fold.ts", 'import { place } from "#derived/place.ts";'],
  ["src/strings/t.ts", 'import type { Archive } from "#archive/archive.ts";'],
  ["src/derived/once.ts", 'import type { Archive } from "#archive/archive.ts";'],
] as const;

for (const [file, code] of allowed) {
  test(`${file} may ${code}`, async () => {
    assert.deepEqual(await complaints(file, code), []);
  });
}
