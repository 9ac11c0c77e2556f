import type { Candidates } from "./candidates.ts";
import type { CheckedUnit } from "./checked-unit.ts";
import { agreement, describedPlace } from "./described-place.ts";
import { exactPlaces } from "./find-exact.ts";
import { nearPlaces } from "./find-near.ts";
import type { FoundPlace } from "./found-place.ts";
import { occurringWords } from "./occurring-words.ts";
import { readPassage, withoutInsertions, type Passage } from "./passage.ts";
import type { Run } from "./run.ts";
import { labelledRuns, plainRuns } from "./runs-of-units.ts";
import type { FoundVerdict, Place, Verdict } from "./verdict.ts";

/** Fewer signs than this stand anywhere. */
export const fewestSigns = 6;

const likeLabel = /(?:^|\s)\(?(?:\d{1,3}|[a-z]{1,3})[.)](?=\s)/iu;

/**
 * Checks a quotation against the units that may hold it. `breathe` is awaited between steps, so
 * that a page can answer its reader meanwhile. Rejects where the candidates cannot be had.
 */
export async function checkPassage(
  pasted: string,
  candidates: Candidates,
  breathe: () => Promise<void>,
): Promise<Verdict> {
  const passage = readPassage(pasted);
  const signs = passage.segments.reduce((sum, { form }) => sum + form.length, 0);
  if (signs < fewestSigns) return { kind: "short", passage };
  const lists = await candidates(passage.words);
  const readings = readingsOf(passage);
  const runs = (rendering: Rendering): Promise<Run[]> => made(lists, rendering, breathe);
  const found = (await exactAnswer(readings, runs)) ?? (await nearAnswer(readings, runs, breathe));
  if (found !== undefined) return foundVerdict(passage, found);
  const occurring = await occurringWords(await runs(plainRuns), passage.words, breathe);
  return { kind: "none", passage, occurring };
}

/** A way of reading a quotation: as it stands, or without words in brackets. */
interface Reading {
  readonly passage: Passage;
  readonly hasInsertions: boolean;
}

/** A reading of a quotation, and the places that have it. */
interface Answer {
  readonly reading: Reading;
  readonly places: readonly FoundPlace[];
}

/** A way of making runs: as they read, or with the labels before them. */
type Rendering = (units: readonly CheckedUnit[]) => readonly Run[];

async function exactAnswer(
  readings: readonly Reading[],
  runs: (rendering: Rendering) => Promise<Run[]>,
): Promise<Answer | undefined> {
  for (const reading of readings) {
    for (const rendering of [plainRuns, labelledRuns]) {
      const all = await runs(rendering);
      const places = all.flatMap((run) => exactPlaces(run, reading.passage.segments));
      if (places.length > 0) return { reading, places };
    }
  }
  return undefined;
}

async function nearAnswer(
  readings: readonly Reading[],
  runs: (rendering: Rendering) => Promise<Run[]>,
  breathe: () => Promise<void>,
): Promise<Answer | undefined> {
  let nearest: Answer | undefined;
  for (const reading of readings) {
    const { segments, words } = reading.passage;
    for (const rendering of likeLabel.test(words) ? [plainRuns, labelledRuns] : [plainRuns]) {
      const places = await nearPlaces(await runs(rendering), segments, breathe);
      const distance = places[0]?.distance ?? Infinity;
      if (distance < (nearest?.places[0]?.distance ?? Infinity)) nearest = { reading, places };
    }
  }
  return nearest;
}

function readingsOf(passage: Passage): Reading[] {
  const shortened = withoutInsertions(passage);
  return [
    { passage, hasInsertions: false },
    ...(shortened === undefined ? [] : [{ passage: shortened, hasInsertions: true }]),
  ];
}

async function made(
  lists: readonly (readonly CheckedUnit[])[],
  rendering: Rendering,
  breathe: () => Promise<void>,
): Promise<Run[]> {
  const runs: Run[] = [];
  for (const units of lists) {
    await breathe();
    runs.push(...rendering(units));
  }
  return runs;
}

const order = ["exact", "typography", "punctuation", "wording"] as const;

/** The places with what they differ in; those that agree best come first, and name the verdict. */
function foundVerdict(passage: Passage, { reading, places: found }: Answer): FoundVerdict {
  const described = found.map((place) => describedPlace(place, reading.passage.segments));
  const places = distinct(described).toSorted(
    (a, b) => order.indexOf(agreement(a)) - order.indexOf(agreement(b)),
  );
  const kind = places[0] === undefined ? "wording" : agreement(places[0]);
  return { kind, passage, hasInsertions: reading.hasInsertions, places };
}

/** Where a unit has the same words more than once, it is one place. */
function distinct(places: readonly Place[]): Place[] {
  const byWords = new Map(
    places.toReversed().map((place) => {
      const units = place.units.map(({ id }) => id);
      return [[place.text, ...units, ...place.source].join("\n"), place];
    }),
  );
  return [...byWords.values()].toReversed();
}
