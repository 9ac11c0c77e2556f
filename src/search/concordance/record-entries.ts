import type { Archive, Work } from "#archive/archive.ts";
import { actionIndexes } from "#derived/action-index.ts";
import type { Occurrence, RecordEntry } from "#derived/concordance-entry.ts";
import { instrumentPages } from "#derived/instrument-pages.ts";
import { mentions, type Mention, type Mentions } from "#derived/mentions.ts";
import { bodyIndex, personIndex, placeIndex } from "#derived/name-index.ts";
import type { Place } from "#derived/place.ts";
import { stateDossiers } from "#derived/state-dossier.ts";
import { workPages } from "#derived/work-pages.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { instrumentTitle } from "#strings/instrument-title.ts";
import { anchorUrl, entryUrl } from "#urls";
import { fold } from "../fold.ts";
import { entryId } from "./entry-id.ts";
import { entryPlaces } from "./entry-places.ts";

/**
 * Names, instruments, works and verbs as their indexes have them, in a language of the interface;
 * one that no paragraph has is left out.
 */
export function recordEntries(archive: Archive, language: InterfaceLanguage): RecordEntry[] {
  const named = mentions(archive);
  return [
    ...names(archive, named, language),
    ...states(archive, named, language),
    ...instruments(archive, language),
    ...works(archive, language),
    ...verbs(archive, language),
  ].filter(({ paragraphs }) => paragraphs > 0);
}

function names(archive: Archive, named: Mentions, language: InterfaceLanguage): RecordEntry[] {
  return [
    ...personIndex(archive, named).map(({ record, mentions: found }) => ({
      ...common("person", record.id, record.sortName),
      url: anchorUrl(language, "persons", record.id),
      ...entryPlaces(found.map(toOccurrence)),
    })),
    ...placeIndex(archive, named, language).map(({ record, mentions: found }) => ({
      ...common("place", record.id, record.name[language]),
      url: anchorUrl(language, "places", record.id),
      ...entryPlaces(found.map(toOccurrence)),
    })),
    ...bodyIndex(archive, named, language).map(({ record, mentions: found }) => ({
      ...common("body", record.id, record.name[language]),
      url: anchorUrl(language, "bodies", record.id),
      ...entryPlaces(found.map(toOccurrence)),
    })),
  ];
}

function states(archive: Archive, named: Mentions, language: InterfaceLanguage): RecordEntry[] {
  return stateDossiers(archive, named).map(({ state, lines }) => ({
    ...common("state", state.id, state[language]),
    url: entryUrl(language, "states", state.id),
    ...entryPlaces(eachOnce(lines.map((line) => line.place))),
  }));
}

function instruments(archive: Archive, language: InterfaceLanguage): RecordEntry[] {
  return [...instrumentPages(archive).values()].map(({ instrument, citedBy }) => ({
    ...common("instrument", instrument.id, instrumentTitle(language, instrument)),
    url: entryUrl(language, "instruments", instrument.id),
    ...entryPlaces(eachOnce(citedBy.map((citation) => citation.place))),
  }));
}

function works(archive: Archive, language: InterfaceLanguage): RecordEntry[] {
  return workPages(archive).map(({ work, printed, citations }) => ({
    ...common("work", work.id, nameOf(work)),
    language: "en",
    url: entryUrl(language, "works", work.id),
    ...entryPlaces(counted([...printed, ...citations].map((citation) => citation.place))),
  }));
}

function nameOf({ author, title }: Work): string {
  return author === undefined ? title : `${author}, ${title}`;
}

/** Verbs of the operative part and openings of the preamble alike. */
function verbs(archive: Archive, language: InterfaceLanguage): RecordEntry[] {
  return actionIndexes(archive).flatMap(({ text, byVerb, byOpening }) => {
    const rows = [...byOpening, ...byVerb].flatMap((group) =>
      group.rows.map((row) => ({ verb: group.heading, place: row.place })),
    );
    const isOperative = new Set(byVerb.map(({ heading }) => heading));
    return [...Map.groupBy(rows, ({ verb }) => verb)].map(([verb, found]): RecordEntry => {
      return {
        ...common("verb", `${text.id}-${verb}`, verb),
        language: text.language,
        url: anchorUrl(language, "actions", isOperative.has(verb) ? "by-verb" : "preamble"),
        ...entryPlaces(counted(found.map((row) => row.place))),
      };
    });
  });
}

/** What every entry has; most names are in the reader's language. */
function common<K extends RecordEntry["kind"]>(
  kind: K,
  id: string,
  name: string,
): Pick<RecordEntry, "id" | "key" | "language" | "name"> & { readonly kind: K } {
  return { kind, id: entryId(kind, fold(id)), name, key: fold(name), language: undefined };
}

function toOccurrence({ place, forms }: Mention): Occurrence {
  return { place, count: forms.length };
}

function counted(places: readonly Place[]): Occurrence[] {
  return [...Map.groupBy(places, ({ unit }) => unit.key).values()].flatMap((inUnit) =>
    inUnit.slice(0, 1).map((place) => ({ place, count: inUnit.length })),
  );
}

function eachOnce(places: readonly Place[]): Occurrence[] {
  return counted(places).map(({ place }) => ({ place, count: 1 }));
}
