import type { Archive } from "#archive/archive.ts";
import { findNames } from "#archive/find-names.ts";
import type { BuiltSite, Findings } from "./built-site.ts";

/** Every index has an entry for each record, and as many occurrences as the texts have. */
export function counts(site: BuiltSite, archive: Archive): Findings {
  return ["", "fr/"].flatMap((language) => [
    ...expected(site, `${language}states/index.html`, "tbody tr", archive.states.size),
    ...expected(site, `${language}votes/index.html`, "main li.index-item", archive.votes.size),
    ...expected(site, `${language}instruments/index.html`, ".index-item", archive.instruments.size),
    ...expected(site, `${language}works/index.html`, ".works > .index-item", archive.works.size),
    ...(["persons", "places", "bodies"] as const).flatMap((kind) => [
      ...expected(site, `${language}${kind}/index.html`, ".name-item", archive[kind].size),
      ...mentionFindings(site, archive, `${language}${kind}/index.html`, kind),
    ]),
    ...expected(
      site,
      `${language}actions/index.html`,
      "#table ~ .table-frame tbody tr",
      operativeActions(archive),
    ),
  ]);
}

function expected(site: BuiltSite, path: string, selector: string, wanted: number): Findings {
  const found = site.pages.get(path)?.(selector).length ?? 0;
  return found === wanted
    ? []
    : [`${path}: it has ${String(found)} entries for ${String(wanted)} records.`];
}

/** Each paragraph that names a record is linked there once. */
function mentionFindings(
  site: BuiltSite,
  archive: Archive,
  path: string,
  kind: "bodies" | "persons" | "places",
): Findings {
  const units = Map.groupBy(
    findNames(archive).filter((name) => name.kind === kind),
    ({ id }) => id,
  );
  return [...archive[kind].keys()].flatMap((id) => {
    const wanted = new Set((units.get(id) ?? []).map(({ unit }) => unit.key)).size;
    const found = site.pages.get(path)?.(`[id="${id}"] .occurrences li`).length ?? 0;
    return found === wanted
      ? []
      : [
          `${path}: \`${id}\` is shown in ${String(found)} paragraphs, and stands in ${String(wanted)}.`,
        ];
  });
}

function operativeActions(archive: Archive): number {
  return [...archive.actions.values()].flatMap(({ id, actions }) =>
    actions.filter(({ unit }) => archive.units.get(`${id}/${unit}`)?.kind === "operative"),
  ).length;
}
