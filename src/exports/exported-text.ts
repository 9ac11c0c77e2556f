import type { Archive, Body, Text, Unit, Vote } from "#archive/archive.ts";
import { includingText, type Inclusion } from "#derived/including-text.ts";
import { place, type Place } from "#derived/place.ts";
import type { Absolute } from "./absolute.ts";

/** A text with everything that its machine formats need. */
export interface ExportedText {
  readonly archive: Archive;
  readonly text: Text;
  readonly body: Body | undefined;
  readonly inclusion: Inclusion | undefined;
  readonly vote: Vote | undefined;
  readonly places: readonly Place[];
  readonly absolute: Absolute;
}

/** Gathers what the formats of a text need. */
export function exportedText(archive: Archive, text: Text, absolute: Absolute): ExportedText {
  return {
    archive,
    text,
    body: text.kind === "article" ? undefined : archive.bodies.get(text.body),
    inclusion: includingText(archive, text),
    vote: text.kind === "resolution" ? archive.votes.get(text.vote ?? "") : undefined,
    places: text.units.map((unit) => place(archive, unit)),
    absolute,
  };
}

/** A note of the same text by its id. */
export function noteOf({ text }: Pick<ExportedText, "text">, id: string): Unit | undefined {
  return text.units.find((unit) => unit.kind === "note" && unit.id === id);
}
