import { account, lineAt, type Tile } from "../account.ts";
import type { Archive, Source, Unit } from "../archive.ts";
import { compareWords } from "../compare-words.ts";
import { fileWords } from "../file-words.ts";
import type { Problem } from "../problem.ts";
import { unitLines } from "../unit-lines.ts";
import { unitField } from "./rule.ts";

/** Units and artefacts tile each source file exactly, and each unit's words are those of its file. */
export function transcription(archive: Archive): Problem[] {
  return [...archive.sources.values()].flatMap((source) => [
    ...tiling(archive, source),
    ...[...archive.units.values()]
      .filter((unit) => archive.texts.get(unit.textId)?.source.file === source.id)
      .flatMap((unit) => {
        const beyond = beyondProblem(unit, source);
        return beyond.length > 0 ? beyond : wordsProblem(unit, source);
      }),
  ]);
}

function tiling(archive: Archive, source: Source): Problem[] {
  const tiles = account(archive, source);
  return tiles.flatMap((tile, index): Problem[] => {
    const before = tiles[index - 1];
    if (before !== undefined && before.to > tile.from) return [overlap(tile, source)];
    if (tile.kind !== "nothing") return [];
    return [gap(archive, source, tile, before)];
  });
}

/** A span that names more lines than the file has, or more signs than its last line has. */
function beyondProblem(unit: Unit, source: Source): Problem[] {
  const lines = source.content.split("\n");
  const isBeyond = unit.source.some(({ toLine, toColumn }) => {
    const line = lines[toLine - 1];
    return line === undefined || (toColumn ?? 0) > line.length + 1;
  });
  if (!isBeyond) return [];
  return [
    {
      rule: "span-beyond-file",
      ...unitField(unit, "source"),
      message: `The span runs past the end of a line of \`content/sources/${source.id}.txt\`, or of the file.`,
      hint: "Name lines and columns that the file has.",
    },
  ];
}

function overlap(tile: Tile, source: Source): Problem {
  return {
    rule: "source-covered-twice",
    ...owner(tile),
    message: `Line ${String(lineAt(source.content, tile.from))} of \`content/sources/${source.id}.txt\` is accounted for twice from here.`,
    hint: "Let each stretch of the file belong to one unit or artefact.",
  };
}

function gap(archive: Archive, source: Source, tile: Tile, before: Tile | undefined): Problem {
  const line = lineAt(source.content, tile.from);
  const text = [...archive.texts.values()].find(({ source: { file } }) => file === source.id);
  const place =
    before?.kind === "unit"
      ? unitField(before.unit, "source")
      : { record: { kind: "texts" as const, id: text?.id ?? "" }, field: ["source", "file"] };
  return {
    rule: "source-not-covered",
    ...place,
    message: `Line ${String(line)} of \`content/sources/${source.id}.txt\` belongs to no unit: «${source.content.slice(tile.from, tile.to).trim().slice(0, 60)}».`,
    hint: "Write the unit that transcribes it, or declare it among `artefacts`.",
  };
}

function owner(tile: Tile): Pick<Problem, "field" | "record"> {
  if (tile.kind === "unit") return unitField(tile.unit, "source");
  if (tile.kind !== "artefact") return { record: { kind: "texts", id: "" }, field: [] };
  return {
    record: { kind: "texts", id: tile.text.id },
    field: ["artefacts", tile.index, "source"],
  };
}

function wordsProblem(unit: Unit, source: Source): Problem[] {
  const difference = compareWords(fileWords(unit), unitLines(unit, source));
  if (difference === undefined) return [];
  const { line, expected, found } = difference;
  return [
    {
      rule: "words-differ-from-source",
      ...unitField(unit, "text"),
      message: `At line ${String(line)} of \`content/sources/${source.id}.txt\` the unit reads «${expected}», the file «${found}».`,
      hint: "Transcribe the file letter for letter, or declare the intervention.",
    },
  ];
}
