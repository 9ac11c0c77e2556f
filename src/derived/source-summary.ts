import { account, type Tile } from "#archive/account.ts";
import type { Archive, Source } from "#archive/archive.ts";

/** How much of a file one kind of thing accounts for. */
export interface AccountLine {
  /** `unit`, `blank-line`, or the kind of an artefact. */
  readonly kind: string;
  readonly count: number;
  readonly bytes: number;
}

/** What a source file is made of, in bytes; the lines add up to the file. */
export function sourceSummary(archive: Archive, source: Source): AccountLine[] {
  const kinds = Map.groupBy(account(archive, source), kindOf);
  return [...kinds]
    .map(([kind, tiles]) => ({
      kind,
      count: tiles.length,
      bytes: tiles.reduce((sum, tile) => sum + bytesOf(source, tile), 0),
    }))
    .toSorted((a, b) => b.bytes - a.bytes);
}

function kindOf(tile: Tile): string {
  return tile.kind === "artefact" ? tile.artefact.kind : tile.kind;
}

function bytesOf(source: Source, { from, to }: Tile): number {
  return new TextEncoder().encode(source.content.slice(from, to)).length;
}
