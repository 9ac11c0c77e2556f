import type { Archive, Release, Text } from "#archive/archive.ts";

/** The last day on which words of a text were published or changed, and the release that did it. */
export interface LastChange {
  readonly date: string;
  readonly release: string | undefined;
}

/** The last change of a text, from the ledger; the day of the text where no release has it yet. */
export function lastChange(
  { permalinks, releases }: Pick<Archive, "permalinks" | "releases">,
  text: Text,
): LastChange {
  const known = text.units
    .flatMap(({ key }) => permalinks.get(key)?.versions.at(-1)?.release ?? [])
    .flatMap((id): Release[] => [releases.get(id) ?? []].flat());
  const last = known.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (last !== undefined) return { date: last.date, release: last.id };
  return { date: text.kind === "article" ? text.accepted : text.date, release: undefined };
}
