import type { CheerioAPI } from "cheerio";
import type { Archive } from "#archive/archive.ts";
import { findNames } from "#archive/find-names.ts";
import { interfaceLanguages, type InterfaceLanguage } from "#schemas/language.ts";
import { entryId } from "#search/concordance/entry-id.ts";
import { recordEntries } from "#search/concordance/record-entries.ts";
import { significantWords } from "#search/concordance/significant-words.ts";
import { fold } from "#search/fold.ts";
import { ownPageUrl, unitUrl } from "#urls";
import { fileAt, type BuiltSite, type Findings } from "./built-site.ts";

/**
 * Every word, name, title and verb has one entry in the concordance of each language, which leads
 * to each of its paragraphs and says how often it stands there; and its overview counts right.
 */
export function concordance(site: BuiltSite, archive: Archive): Findings {
  const words = wantedWords(archive);
  const names = wantedNames(archive);
  return interfaceLanguages.flatMap((language) => {
    const wanted = new Map([...words, ...wantedRecords(archive, language), ...names]);
    const shown = Map.groupBy(shownEntries(site, language), ({ id }) => id);
    return [
      ...[...wanted].flatMap(([id, places]) => difference(language, id, places, shown.get(id))),
      ...[...shown.keys()]
        .filter((id) => !wanted.has(id))
        .map((id) => `${language}: the concordance has \`${id}\`, which no text has.`),
      ...overview(site, language, words),
    ];
  });
}

/** How often each paragraph has it, by the paragraph's address. */
type Places = ReadonlyMap<string, number>;

interface ShownEntry {
  readonly id: string;
  /** The count that the entry prints. */
  readonly count: number;
  readonly places: Places;
}

function wantedWords(archive: Archive): ReadonlyMap<string, Places> {
  return placesById(
    [...archive.units.values()].flatMap((unit) =>
      significantWords(unit).map(({ key, language }) => {
        return { id: entryId(language ?? "n", key), address: unitUrl(unit) };
      }),
    ),
  );
}

function wantedNames(archive: Archive): ReadonlyMap<string, Places> {
  const kinds = new Map([
    ["persons", "person"],
    ["places", "place"],
    ["bodies", "body"],
  ]);
  return placesById(
    findNames(archive).flatMap(({ kind, id, unit }) => {
      const shown = kinds.get(kind);
      return shown === undefined ? [] : [{ id: entryId(shown, fold(id)), address: unitUrl(unit) }];
    }),
  );
}

function wantedRecords(archive: Archive, language: InterfaceLanguage): [string, Places][] {
  return recordEntries(archive, language).map(({ id, texts }) => {
    const occurrences = texts.flatMap((text) => text.occurrences);
    return [id, new Map(occurrences.map(({ place, count }) => [unitUrl(place.unit), count]))];
  });
}

function placesById(
  found: readonly { readonly id: string; readonly address: string }[],
): ReadonlyMap<string, Places> {
  const byId = Map.groupBy(found, ({ id }) => id);
  return new Map(
    [...byId].map(([id, places]) => {
      const byAddress = Map.groupBy(places, ({ address }) => address);
      return [id, new Map([...byAddress].map(([address, { length }]) => [address, length]))];
    }),
  );
}

function shownEntries(site: BuiltSite, language: InterfaceLanguage): ShownEntry[] {
  const folder = fileAt(site, ownPageUrl(language, "concordance"))?.replace("index.html", "") ?? "";
  return [...site.pages]
    .filter(([path]) => path.startsWith(folder))
    .flatMap(([, $]) =>
      $(".entry")
        .toArray()
        .map((node) => {
          const id = $(node).attr("id") ?? "";
          return { id, count: Number($(node).find("data").attr("value")), places: places($, id) };
        }),
    );
}

function places($: CheerioAPI, id: string): Places {
  return new Map(
    $(`[id="${id}"] > dd:not(.kindred) a`)
      .toArray()
      .map((link) => {
        const { next } = link;
        const after = next !== null && "data" in next ? next.data : "";
        return [$(link).attr("href") ?? "", Number(/^\s*\((\d+)\)/.exec(after)?.[1] ?? 1)];
      }),
  );
}

function difference(
  language: string,
  id: string,
  wanted: Places,
  shown: readonly ShownEntry[] = [],
): Findings {
  const [entry, ...others] = shown;
  if (entry === undefined) return [`${language}: the concordance lacks \`${id}\`.`];
  if (others.length > 0) return [`${language}: the concordance has \`${id}\` more than once.`];
  const total = [...wanted.values()].reduce((sum, count) => sum + count, 0);
  const isSame =
    wanted.size === entry.places.size &&
    [...wanted].every(([address, count]) => entry.places.get(address) === count);
  return [
    ...(entry.count === total
      ? []
      : [
          `${language}: \`${id}\` is counted ${String(entry.count)}, and stands there ${String(total)} times.`,
        ]),
    ...(isSame ? [] : [`${language}: \`${id}\` does not lead to each of its paragraphs.`]),
  ];
}

/** The overview says how many entries each page has, and how many words the texts have. */
function overview(
  site: BuiltSite,
  language: InterfaceLanguage,
  words: ReadonlyMap<string, Places>,
): Findings {
  const path = fileAt(site, ownPageUrl(language, "concordance")) ?? "";
  const $ = site.pages.get(path);
  if ($ === undefined) return [`${language}: the concordance has no overview.`];
  const total = [...words.values()].flatMap((found) => [...found.values()]);
  const printed = numbersIn($("main .index-facts").text());
  const wanted = [words.size, total.reduce((sum, count) => sum + count, 0)];
  return [
    ...(printed.join() === wanted.join()
      ? []
      : [`${path}: it counts ${printed.join(" and ")}, not ${wanted.join(" and ")}.`]),
    ...$(".part-list a")
      .toArray()
      .flatMap((link) => {
        const address = $(link).attr("href") ?? "";
        const found = site.pages.get(fileAt(site, address) ?? "")?.(".entry").length ?? 0;
        const [said] = numbersIn($(link).find("span").text());
        return found === said
          ? []
          : [`${path}: it gives ${address} ${String(said)} entries; it has ${String(found)}.`];
      }),
  ];
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}
