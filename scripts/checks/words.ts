import type { Archive, Unit } from "#archive/archive.ts";
import { inlineWords } from "#schemas/inline-words.ts";
import type { CheerioAPI } from "cheerio";
import type { BuiltSite, Findings } from "./built-site.ts";

/** Every unit stands on its text's page and on its own, letter for letter, number and all. */
export function words(site: BuiltSite, archive: Archive): Findings {
  return [...archive.units.values()].flatMap((unit) =>
    [`texts/${unit.textId}/index.html`, `texts/${unit.textId}/${unit.id}/index.html`].flatMap(
      (path) => {
        const page = site.pages.get(path);
        return page === undefined
          ? [`${path}: the page is missing.`]
          : difference(page, path, unit);
      },
    ),
  );
}

function difference($: CheerioAPI, path: string, unit: Unit): Findings {
  const line = $(`[id="${unit.id}"] > .unit-line`);
  if (line.length !== 1)
    return [`${path}: the unit \`${unit.id}\` stands there ${String(line.length)} times.`];
  const printed = line.find(".unit-words").clone();
  printed.find(".editorial, .note-call").remove();
  printed.find("br").replaceWith("\n");
  const shown = printed.text();
  const expected = inlineWords(unit.words);
  const numbered = line.find(".unit-number").clone();
  numbered.find(".visually-hidden").remove();
  const number = numbered.text().trim();
  return [
    ...(shown === expected ? [] : [`${path}: \`${unit.id}\` reads «${shown}», not «${expected}».`]),
    ...(unit.label === undefined || number === unit.label
      ? []
      : [`${path}: \`${unit.id}\` is numbered «${number}», not «${unit.label}».`]),
  ];
}
