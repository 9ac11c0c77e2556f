import type { Archive } from "#archive/archive.ts";
import { rules } from "#archive/rules/all.ts";
import { actionIndexes } from "#derived/action-index.ts";
import { apparatus } from "#derived/apparatus.ts";
import { citedBy } from "#derived/cited-by.ts";
import { corrections } from "#derived/corrections.ts";
import { formerUnits } from "#derived/former-units.ts";
import { instrumentIndex } from "#derived/instrument-index.ts";
import { instrumentPages } from "#derived/instrument-pages.ts";
import { mentions } from "#derived/mentions.ts";
import { bodyIndex, personIndex, placeIndex } from "#derived/name-index.ts";
import { place } from "#derived/place.ts";
import { readings } from "#derived/reading.ts";
import { registers } from "#derived/register.ts";
import { searchFacets } from "#derived/search-facets.ts";
import { stateDossiers } from "#derived/state-dossier.ts";
import { stateRows } from "#derived/state-rows.ts";
import { textSummaries } from "#derived/text-summaries.ts";
import { timeline } from "#derived/timeline.ts";
import { timelinePages } from "#derived/timeline-pages.ts";
import { unitHistories } from "#derived/unit-history.ts";
import { unitPages } from "#derived/unit-pages.ts";
import { unitReadings } from "#derived/unit-reading.ts";
import { votePages } from "#derived/vote-page.ts";
import { workPages } from "#derived/work-pages.ts";
import { worksByNumber } from "#derived/works-by-number.ts";
import { indexRecords } from "#search/index-record.ts";

/** What a build finds out about a whole archive, by the name of what finds it. */
export const derivations: Readonly<Record<string, (archive: Archive) => unknown>> = {
  "all rules": (archive) => rules.map((rule) => rule(archive)),
  "cited by": citedBy,
  "apparatus of every unit": (archive) => {
    const citing = citedBy(archive);
    return [...archive.units.values()].map((unit) => apparatus(archive, citing, unit));
  },
  "place of every unit": (archive) =>
    [...archive.units.values()].map((unit) => place(archive, unit)),
  mentions: mentions,
  persons: (archive) => personIndex(archive, mentions(archive)),
  places: (archive) => placeIndex(archive, mentions(archive), "en"),
  bodies: (archive) => bodyIndex(archive, mentions(archive), "en"),
  States: (archive) => stateRows(stateDossiers(archive, mentions(archive))),
  votes: (archive) => votePages(archive, stateRows(stateDossiers(archive, mentions(archive)))),
  actions: actionIndexes,
  instruments: instrumentPages,
  "instruments by year": instrumentIndex,
  works: workPages,
  "works by number": worksByNumber,
  timeline: timeline,
  "pages of the timeline": timelinePages,
  registers: registers,
  "summaries of texts": textSummaries,
  "reading pages": readings,
  "pages of units": unitPages,
  "readings of units": unitReadings,
  "histories of units": unitHistories,
  "former units": formerUnits,
  corrections: corrections,
  "values to narrow a search by": searchFacets,
  "search records": indexRecords,
};
