import type { Archive, Text } from "#archive/archive.ts";
import { includingText } from "#derived/including-text.ts";
import { writtenDate } from "#strings/written-date.ts";
import type { CatalogueText } from "./catalogue.ts";
import { distinct } from "./distinct.ts";
import { headingName } from "./heading-names.ts";
import { normalForm } from "./normal-form.ts";
import { textForms } from "./text-forms.ts";
import { unitKeys } from "./unit-keys.ts";

/** A text and what it is called, has and is cited with. */
export function catalogueText(archive: Archive, text: Text): CatalogueText {
  const inclusion = includingText(archive, text);
  return {
    id: text.id,
    title: text.shortTitle,
    forms: textForms(text),
    year: text.date.slice(0, 4),
    within: inclusion?.report.id,
    withinAt: headingName(archive, inclusion?.heading),
    has: families(archive, text),
    words: ownWords(archive, text),
  };
}

/** How many units a text has of each family; of a list, by the name of the list. */
function families(archive: Archive, text: Text): Record<string, number> {
  const has: Record<string, number> = {};
  for (const unit of text.units) {
    if (unit.kind === "item" || unit.kind === "vote-list" || unit.kind === "continuation") continue;
    const { printed, short } = unitKeys(archive, unit);
    for (const key of [...printed, ...short]) {
      const family =
        /^(§|pp|note|ch|sect) (?:\d+|[ivx]+|[a-z])$/.exec(key)?.[1] ??
        /^(.+) no \d+$/.exec(key)?.[1];
      if (family === undefined) continue;
      has[family] = (has[family] ?? 0) + 1;
      if (unit.kind === "operative") has["op"] = (has["op"] ?? 0) + 1;
    }
  }
  return has;
}

/** Words that a citation of a text may have besides its forms and its place. */
function ownWords(archive: Archive, text: Text): string {
  const body = text.kind === "article" ? undefined : archive.bodies.get(text.body);
  const report = includingText(archive, text)?.report;
  const facts =
    text.kind === "article"
      ? [
          text.titleInCitations ?? "",
          text.author.given,
          text.author.family,
          text.journal,
          text.publisher,
          text.place,
          text.volume,
          text.issue,
          text.pages,
          text.pages.replace("-", "--"),
          text.pages.replace("-", " "),
          `${text.volume}:${text.issue} т с`,
          ...text.author.given.split(" ").map((name) => name.charAt(0)),
        ]
      : [
          body?.name.en ?? "",
          body?.name.fr ?? "",
          ...(body?.equivalents ?? []).map(({ form }) => form),
        ];
  const words = [
    writtenDate("en", text.date),
    writtenDate("fr", text.date),
    text.title,
    ...facts,
    text.date,
    text.date.slice(0, 4),
    report?.title ?? "",
    text.language,
  ]
    .map(normalForm)
    .flatMap((form) => form.split(/[\s'"[\]]+/));
  return distinct(words).join(" ");
}
