import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { contentRoot } from "./content-root.ts";
import { ContentError, openArchive } from "./open-archive.ts";

test("opens the content of the project", () => {
  const { archive } = openArchive(contentRoot);
  assert.equal(archive.texts.size, 3);
});

/** The report on a copy of the content in which one file is changed. */
function reportAfter(file: string, change: (text: string) => string | Uint8Array): string {
  const root = mkdtempSync(join(tmpdir(), "regesta-content-"));
  try {
    cpSync(contentRoot, root, { recursive: true });
    writeFileSync(join(root, file), change(readFileSync(join(contentRoot, file), "utf8")));
    openArchive(root);
    return "";
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message;
  } finally {
    rmSync(root, { recursive: true });
  }
}

test("gives every problem of single records at once, with file, line, entry and field", () => {
  const report = reportAfter("texts/s-18-1.yaml", (text) =>
    text
      .replace("kind: preambular", "kind: preambulary")
      .replace("Condamne fermement:", "Condamne <b>fermement</b>:")
      .replace("symbol: S-18/1", "symbole: S-18/1"),
  );
  assert.match(report, /^4 problems in content\/\n/);
  assert.match(
    report,
    /content\/texts\/s-18-1\.yaml:\d+:\d+ → pp-1 → kind\n {2}`"preambulary"` is not allowed here\. \[schema\]/,
  );
  assert.match(
    report,
    /s-18-1\.yaml:\d+:\d+ → op-2 → text\n {2}`<b>` is no mark of the vocabulary, at «Condamne <b>fermement/,
  );
  assert.match(report, /→ symbole\n {2}`symbole` is no field of this record/);
  assert.match(report, /→ symbol\n {2}`symbol` is missing/);
});

const single = [
  [
    "a tally that does not equal the names",
    "votes/s-18-1.yaml",
    "abstaining: 6",
    "abstaining: 5",
    /prints 5 abstaining; 6 States/,
  ],
  [
    "a citation of nothing",
    "texts/s-18-1.yaml",
    "instrument:ga-65-281",
    "instrument:ga-65-282",
    /pp-2 → text\n {2}There is no instrument `ga-65-282`/,
  ],
  [
    "a date that does not exist",
    "instruments/hrc-5-1.yaml",
    "2007-06-18",
    "2007-06-31",
    /hrc-5-1\.yaml:7:7 → date\n {2}A date is written/,
  ],
  [
    "a missing comma of YAML",
    "states.yaml",
    "id: ago",
    "id ago",
    /states\.yaml:\d+:\d+\n {2}The YAML cannot be read/,
  ],
  [
    "a byte order mark",
    "bodies/caucasus-bureau.yaml",
    "name:",
    "\uFEFFname:",
    /begins with a byte order mark/,
  ],
  ["carriage returns", "bodies/caucasus-bureau.yaml", "name:\n", "name:\r\n", /carriage returns/],
] as const;

for (const [name, file, before, after, message] of single) {
  test(`refuses ${name}`, () => {
    assert.match(
      reportAfter(file, (text) => text.replace(before, after)),
      message,
    );
  });
}

test("refuses a file that is not UTF-8", () => {
  const report = reportAfter("bodies/caucasus-bureau.yaml", () => Uint8Array.of(0x6e, 0xe9, 0x0a));
  assert.match(report, /content\/bodies\/caucasus-bureau\.yaml\n {2}The file is not valid UTF-8/);
});

test("refuses a file that no kind of record lays claim to", () => {
  const root = mkdtempSync(join(tmpdir(), "regesta-content-"));
  cpSync(contentRoot, root, { recursive: true });
  writeFileSync(join(root, "votes.yaml"), "");
  writeFileSync(join(root, "votes", "Draft.yml"), "");
  assert.throws(() => openArchive(root), {
    message:
      /content\/votes\.yaml\n {2}No kind of record is kept here[^]*content\/votes\/Draft\.yml\n {2}A record is a file named by its id/,
  });
  rmSync(root, { recursive: true });
});
