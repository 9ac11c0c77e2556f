import type { ArtefactRecord } from "#schemas/artefact.ts";
import type { SourceSpan } from "#schemas/source-span.ts";
import { parseSourceSpan } from "#schemas/source-span.ts";
import type { Archive, Source, Text, Unit } from "./archive.ts";

/** A stretch of a source file: UTF-16 offsets, `to` not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a stretch of a file is accounted for by. */
export type Tile = Stretch &
  (
    | { readonly kind: "unit"; readonly unit: Unit }
    | {
        readonly kind: "artefact";
        readonly text: Text;
        readonly index: number;
        readonly artefact: ArtefactRecord;
      }
    | { readonly kind: "blank-line" }
    | { readonly kind: "nothing" }
  );

/**
 * Accounts for every character of a source file, in order: units and artefacts where they say they
 * stand, lines with nothing but spaces between them, and `nothing` where the account has a gap.
 * Tiles overlap where two of them claim one stretch.
 */
export function account(archive: Archive, source: Source): Tile[] {
  const starts = lineStarts(source.content);
  const claimed = claims(archive, source, starts).toSorted(
    (a, b) => a.from - b.from || a.to - b.to,
  );
  const tiles: Tile[] = [];
  let at = 0;
  for (const tile of claimed) {
    if (tile.from > at) tiles.push(...unclaimed(source.content, at, tile.from));
    tiles.push(tile);
    at = Math.max(at, tile.to);
  }
  if (at < source.content.length)
    tiles.push(...unclaimed(source.content, at, source.content.length));
  return tiles;
}

/** The line of a file that an offset stands in, counted from 1. */
export function lineAt(content: string, offset: number): number {
  return content.slice(0, offset).split("\n").length;
}

/** The stretch of a file that a span names; it ends where the file does. */
export function stretchOf(span: SourceSpan, starts: readonly number[], length: number): Stretch {
  const start = (line: number): number => starts[line - 1] ?? length;
  return {
    from: start(span.fromLine) + (span.fromColumn ?? 1) - 1,
    to: span.toColumn === undefined ? start(span.toLine + 1) : start(span.toLine) + span.toColumn,
  };
}

/** Where each line of a file starts. */
export function lineStarts(content: string): number[] {
  return [0, ...[...content.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function claims(archive: Archive, source: Source, starts: readonly number[]): Tile[] {
  const length = source.content.length;
  const texts = [...archive.texts.values()].filter((text) => text.source.file === source.id);
  return texts.flatMap((text) => [
    ...text.units.flatMap((unit) =>
      unit.source.map((span): Tile => ({ kind: "unit", unit, ...stretchOf(span, starts, length) })),
    ),
    ...(text.artefacts ?? []).flatMap((artefact, index) =>
      artefact.source.flatMap((written): Tile[] => {
        const span = parseSourceSpan(written);
        if (span === undefined) return [];
        return [{ kind: "artefact", text, index, artefact, ...stretchOf(span, starts, length) }];
      }),
    ),
  ]);
}

/** What nobody claims: lines of nothing but spaces one by one, and what is left as a gap. */
function unclaimed(content: string, from: number, to: number): Tile[] {
  const tiles: Tile[] = [];
  for (const { 0: line, index } of content.slice(from, to).matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const stretch = { from: from + index, to: from + index + line.length };
    const isWhole = stretch.from === 0 || content[stretch.from - 1] === "\n";
    tiles.push({ kind: isWhole && line.trim() === "" ? "blank-line" : "nothing", ...stretch });
  }
  return tiles;
}
