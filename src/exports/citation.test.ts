import assert from "node:assert/strict";
import { test } from "node:test";
import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import { includingText } from "#derived/including-text.ts";
import { citation } from "./citation.ts";

const { archive } = openArchive(contentRoot);

function cite(textId: string, date: string, pinpoint: string | undefined): string {
  const text = archive.texts.get(textId);
  assert.ok(text);
  const body = text.kind === "article" ? undefined : archive.bodies.get(text.body);
  const inclusion = includingText(archive, text);
  return citation({
    text,
    body,
    inclusion,
    date,
    pinpoint,
    permalink: "https://regesta.example/x/",
  });
}

test("cites an item of the resolution within the report that reproduces it", () => {
  assert.equal(
    cite("s-18-1", "2 décembre 2011", "§ 4 h)"),
    "Conseil des droits de l’homme, résolution S-18/1 du 2 décembre 2011, § 4 h) (A/HRC/S-18/2, chap. I), https://regesta.example/x/",
  );
});

test("cites the whole resolution", () => {
  assert.equal(
    cite("s-18-1", "2 décembre 2011", undefined),
    "Conseil des droits de l’homme, résolution S-18/1 du 2 décembre 2011 (A/HRC/S-18/2, chap. I), https://regesta.example/x/",
  );
});

test("cites a paragraph of the report", () => {
  assert.equal(
    cite("a-hrc-s-18-2", "2 décembre 2011", "chap. II, § 27"),
    "Rapport du Conseil des droits de l’homme sur sa dix-huitième session extraordinaire, A/HRC/S-18/2, chap. II, § 27, https://regesta.example/x/",
  );
});

test("cites a paragraph of the article with its pages as a whole, and none for the paragraph", () => {
  assert.equal(
    cite("hasan-jalalyan-2023", "2023", "para. 12 [Regesta’s numbering]"),
    "Stepan R. Hasan-Jalalyan, “Nagorno Karabakh as an Itegral [sic] Part of Soviet Armenia,” Scientific Works of SCAS NAS RA, V. 2 (26), 2023, pp. 54-61, para. 12 [Regesta’s numbering], https://doi.org/10.52971/18294316-2023.26.2-54, https://regesta.example/x/",
  );
});
