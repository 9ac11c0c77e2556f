import { changeKinds, weightOf } from "./change-kind.ts";
import { changes, type Piece } from "./changes.ts";
import { cutsWord } from "./find-exact.ts";
import type { FoundPlace, Stretch } from "./found-place.ts";
import type { Segment } from "./passage.ts";
import { quotingAt } from "./quoting.ts";
import { unitsAt, type Run, type TouchedUnit } from "./run.ts";
import { singleSpaced } from "./trimmed-words.ts";
import type { FoundVerdict, Place } from "./verdict.ts";

/** What readers are told of a place: its units, the source's words, and each difference. */
export function describedPlace(
  { run, stretches }: FoundPlace,
  segments: readonly Pick<Segment, "words">[],
): Place {
  const parts = stretches.map((stretch) => textStretch(run, stretch));
  const touched = parts.map((part) => unitsAt(run, part.from, part.to));
  const all = [...new Map(touched.flat().map((one) => [one.unit.id, one])).values()];
  const source = parts.map(({ from, to }) => run.text.slice(from, to));
  const pieces = parts.map(({ from }, index) =>
    changes(
      segments[index]?.words ?? "",
      singleSpaced(source[index] ?? ""),
      callsAt(touched[index] ?? [], from),
    ),
  );
  const kinds = new Set(pieces.flat().flatMap((piece) => ("kind" in piece ? piece.kind : [])));
  const whole = { from: parts[0]?.from ?? 0, to: parts.at(-1)?.to ?? 0 };
  return {
    text: run.units[0]?.text ?? "",
    units: all.map(({ unit: { id, kind, name } }) => ({ id, kind, name })),
    language: all[0]?.unit.language ?? "en",
    source,
    pieces,
    kinds: changeKinds.filter((kind) => kinds.has(kind)),
    count: pieces.flat().filter(isWeighty).length,
    cutsWord: stretches.some((stretch) => cutsWord(run, stretch)),
    quoting: quotingAt(all, whole),
  };
}

/** How a place agrees with a quotation. */
export function agreement({ kinds }: Place): FoundVerdict["kind"] {
  const weights = kinds.map(weightOf);
  if (weights.includes("wording")) return "wording";
  if (weights.includes("punctuation")) return "punctuation";
  return kinds.length === 0 ? "exact" : "typography";
}

function isWeighty(piece: Piece): boolean {
  return "kind" in piece && weightOf(piece.kind) !== "typography";
}

function textStretch({ loose }: Run, { from, to }: Stretch): Stretch {
  return { from: loose.from[from] ?? 0, to: loose.to[to - 1] ?? 0 };
}

/** Calls of notes, by their offsets in the source's words. */
function callsAt(
  touched: readonly TouchedUnit[],
  from: number,
): { readonly at: number; readonly mark: string }[] {
  return touched.flatMap(({ unit, start }) =>
    unit.calls.map(({ at, mark }) => ({ at: at + start - from, mark })),
  );
}
