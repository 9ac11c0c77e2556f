import type { State } from "#archive/archive.ts";
import type { ListingRole } from "#schemas/listing.ts";
import type { RegionalGroup } from "#schemas/state.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { positions, type Position } from "#schemas/vote.ts";
import type { StateDossier } from "./state-dossier.ts";

/** What the index of States tells of one, a column each. */
export interface StateRow {
  readonly state: State;
  readonly isMember: boolean;
  readonly group: RegionalGroup | undefined;
  readonly vote: Position | undefined;
  readonly requested: boolean;
  readonly signedLater: boolean;
  /** Author of the draft, or one of its co-sponsors. */
  readonly sponsorship: "author" | "co-sponsor" | undefined;
  /** The meetings at which it spoke. */
  readonly spoke: readonly number[];
  readonly commented: boolean;
  readonly explained: "before" | "after" | undefined;
  readonly askedForVote: boolean;
  /** How many paragraphs tell of it. */
  readonly paragraphs: number;
}

/** The rows of the index of States, in the order of the dossiers. */
export function stateRows(dossiers: readonly StateDossier[]): StateRow[] {
  return dossiers.map((dossier) => {
    const { state, lines } = dossier;
    const did = (role: ListingRole): boolean =>
      lines.some((line) => line.kind === "did" && line.role === role);
    return {
      state,
      isMember: dossier.isMember,
      group: state.group,
      vote: dossier.position,
      requested: did("requested-session"),
      signedLater: did("signed-later"),
      sponsorship: did("author") ? "author" : did("co-sponsored") ? "co-sponsor" : undefined,
      spoke: meetings(dossier),
      commented: did("general-comment"),
      explained: did("explained-before") ? "before" : did("explained-after") ? "after" : undefined,
      askedForVote: did("asked-for-vote"),
      paragraphs: new Set(lines.map(({ place }) => place.unit.key)).size,
    };
  });
}

/** Rows in the alphabetical order of the States' names in a language. */
export function sortedRows(rows: readonly StateRow[], language: InterfaceLanguage): StateRow[] {
  return rows.toSorted((a, b) => a.state[language].localeCompare(b.state[language], language));
}

/** The ways of voting, and of not voting, that the rows are grouped by. */
export const voteHeadings = [...positions, "none"] as const;

/** What States did that the rows are grouped by; a State stands under each thing that it did. */
export const roleHeadings = [
  "requested",
  "signed-later",
  "sponsored",
  "spoke",
  "commented",
  "explained",
] as const;

/** Rows under one heading. */
export interface RowGroup<T> {
  readonly heading: T;
  readonly rows: readonly StateRow[];
}

/** Rows by how the States voted, those that did not last. */
export function rowsByVote(
  rows: readonly StateRow[],
  language: InterfaceLanguage,
): RowGroup<(typeof voteHeadings)[number]>[] {
  return voteHeadings.map((heading) => ({
    heading,
    rows: sortedRows(
      rows.filter(({ vote }) => (vote ?? "none") === heading),
      language,
    ),
  }));
}

/** Rows by what the States did. */
export function rowsByRole(
  rows: readonly StateRow[],
  language: InterfaceLanguage,
): RowGroup<(typeof roleHeadings)[number]>[] {
  return roleHeadings.map((heading) => ({
    heading,
    rows: sortedRows(rows.filter(hasRole(heading)), language),
  }));
}

function hasRole(heading: (typeof roleHeadings)[number]): (row: StateRow) => boolean {
  switch (heading) {
    case "requested":
      return ({ requested }) => requested;
    case "signed-later":
      return ({ signedLater }) => signedLater;
    case "sponsored":
      return ({ sponsorship }) => sponsorship !== undefined;
    case "spoke":
      return ({ spoke }) => spoke.length > 0;
    case "commented":
      return ({ commented }) => commented;
    case "explained":
      return ({ explained }) => explained !== undefined;
  }
}

function meetings({ lines }: StateDossier): number[] {
  return lines.flatMap((line) =>
    line.kind === "did" && line.role === "spoke" && line.meeting !== undefined ? line.meeting : [],
  );
}
