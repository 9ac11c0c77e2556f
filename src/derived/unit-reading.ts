import type { Archive, Body, Text, Unit } from "#archive/archive.ts";
import type { FileLine } from "#archive/compare-words.ts";
import { recordedVotes } from "#archive/recorded-votes.ts";
import { unitLines } from "#archive/unit-lines.ts";
import { apparatus, type Apparatus } from "./apparatus.ts";
import { citedBy } from "./cited-by.ts";
import { includingText, type Inclusion } from "./including-text.ts";
import { neighbours } from "./neighbours.ts";
import { callingUnits } from "./note-calls.ts";
import { parentOf, partsOf } from "./parts.ts";
import { place, type Place } from "./place.ts";
import { readVote, type ReadVote } from "./read-vote.ts";
import { sections } from "./sections.ts";
import { unitHistories, type UnitHistory } from "./unit-history.ts";

/** A unit with everything that its permalink page shows. */
export interface UnitReading {
  readonly text: Text;
  readonly body: Body | undefined;
  readonly inclusion: Inclusion | undefined;
  readonly place: Place;
  /** The heading that it stands under. */
  readonly heading: Place | undefined;
  /** The unit that it is a part of. */
  readonly parent: Place | undefined;
  /** Its own parts, in order. */
  readonly parts: readonly Place[];
  readonly previous: Place | undefined;
  readonly next: Place | undefined;
  /** The vote that it records. */
  readonly vote: ReadVote | undefined;
  readonly apparatus: Apparatus;
  /** For a note: the units that call it. */
  readonly calledBy: readonly Place[];
  /** Every version of its words that was published, the first one first. */
  readonly history: UnitHistory;
  /** The lines of the source that it transcribes, as they stand there. */
  readonly sourceLines: readonly FileLine[];
}

/** The readings of every unit of every text, in order. */
export function unitReadings(archive: Archive): UnitReading[] {
  const citing = citedBy(archive);
  const histories = unitHistories(archive);
  const votes = new Map(
    recordedVotes(archive).map((vote) => [vote.recordedIn, readVote(archive, vote)]),
  );
  return [...archive.texts.values()].flatMap((text) => {
    const headings = headingsOfUnits(text);
    const placed = (unit: Unit | undefined): Place | undefined =>
      unit === undefined ? undefined : place(archive, unit);
    const source = archive.sources.get(text.source.file);
    const common = {
      text,
      body: text.kind === "article" ? undefined : archive.bodies.get(text.body),
      inclusion: includingText(archive, text),
    };
    return text.units.map((unit): UnitReading => {
      const { previous, next } = neighbours(text, unit);
      return {
        ...common,
        place: place(archive, unit),
        heading: placed(headings.get(unit.id)),
        parent: placed(parentOf(archive, unit)),
        parts: partsOf(text, unit).map((part) => place(archive, part)),
        previous: placed(previous),
        next: placed(next),
        vote: votes.get(unit.key),
        apparatus: apparatus(archive, citing, unit),
        history: histories.of(unit),
        sourceLines: source === undefined ? [] : unitLines(unit, source),
        calledBy:
          unit.kind === "note"
            ? callingUnits(archive, unit).map((caller) => place(archive, caller))
            : [],
      };
    });
  });
}

function headingsOfUnits(text: Text): ReadonlyMap<string, Unit> {
  return new Map(
    sections(text).flatMap(({ heading, units }) =>
      heading === undefined ? [] : units.map(({ id }) => [id, heading] as const),
    ),
  );
}
