import type { Archive, Source, Text } from "#archive/archive.ts";
import type { Inline } from "#schemas/inline.ts";
import type { Intervention, InterventionKind } from "#schemas/intervention.ts";
import type { UnitKind } from "#schemas/unit.ts";
import { walkInlines } from "#schemas/walk-inlines.ts";
import { countedLists, type CountedList } from "./counted-lists.ts";
import { place, type Place } from "./place.ts";
import { sourceSummary, type AccountLine } from "./source-summary.ts";
import { textArtefacts, type FoundArtefact } from "./text-artefacts.ts";
import { textVote, type TextVote } from "./text-vote.ts";

/** An intervention with the unit that it was made on. */
export interface PlacedIntervention {
  readonly place: Place;
  readonly intervention: Intervention;
}

/** How a text was made from its source: what a reader needs to check the transcription. */
export interface Register {
  readonly text: Text;
  readonly source: Source | undefined;
  /** What the whole file is made of. */
  readonly account: readonly AccountLine[];
  readonly unitCounts: readonly { readonly kind: UnitKind; readonly count: number }[];
  readonly interventions: readonly {
    readonly kind: InterventionKind;
    readonly placed: readonly PlacedIntervention[];
  }[];
  /** Marks that the transcription gives signs which the file has on the line. */
  readonly marks: { readonly noteCalls: number; readonly superscripts: number };
  readonly artefacts: readonly FoundArtefact[];
  readonly lists: readonly CountedList[];
  readonly vote: TextVote | undefined;
}

/** The registers of every text. */
export function registers(archive: Archive): Register[] {
  return [...archive.texts.values()].map((text) => {
    const source = archive.sources.get(text.source.file);
    return {
      text,
      source,
      account: source === undefined ? [] : sourceSummary(archive, source),
      unitCounts: unitCounts(text),
      interventions: interventionsByKind(archive, text),
      marks: {
        noteCalls: countInlines(text, "note-call"),
        superscripts: countInlines(text, "superscript"),
      },
      artefacts: source === undefined ? [] : textArtefacts(text, source),
      lists: countedLists(archive, text),
      vote: textVote(archive, text),
    };
  });
}

function unitCounts(text: Text): Register["unitCounts"] {
  return [...Map.groupBy(text.units, ({ kind }) => kind)].map(([kind, units]) => ({
    kind,
    count: units.length,
  }));
}

function interventionsByKind(archive: Archive, text: Text): Register["interventions"] {
  const all = text.units.flatMap((unit) =>
    unit.interventions.map((intervention) => ({ place: place(archive, unit), intervention })),
  );
  return [...Map.groupBy(all, ({ intervention }) => intervention.kind)].map(([kind, placed]) => ({
    kind,
    placed,
  }));
}

function countInlines(text: Text, kind: Inline["kind"]): number {
  return text.units.reduce(
    (sum, { words }) => sum + walkInlines(words).filter((inline) => inline.kind === kind).length,
    0,
  );
}
