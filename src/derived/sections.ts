import type { Text, Unit } from "#archive/archive.ts";
import type { UnitKind } from "#schemas/unit.ts";

/** The parts that a document of these kinds falls into where print has no heading for them. */
export type SectionGroup =
  | "front"
  | "summary"
  | "preamble"
  | "operative"
  | "body"
  | "annex"
  | "notes"
  | "bibliography"
  | "dates"
  | "author";

/** A run of units under one heading, or of one group. */
export interface Section {
  /** The id of its first unit: the place to go to. */
  readonly id: string;
  readonly heading: Unit | undefined;
  /** 1 is the outermost. */
  readonly level: 1 | 2 | 3;
  /** What it holds; undefined for a heading with nothing under it but other headings. */
  readonly group: SectionGroup | undefined;
  /** Its units in order, without the heading. */
  readonly units: readonly Unit[];
}

/** Every unit of a text in sections, in the order of the text; each heading begins one. */
export function sections(text: Text): Section[] {
  const open: { heading: Unit | undefined; units: Unit[] }[] = [];
  for (const unit of text.units) {
    const current = open.at(-1);
    if (unit.kind === "heading") open.push({ heading: unit, units: [] });
    else if (current !== undefined && continues(current.units, unit)) current.units.push(unit);
    else open.push({ heading: undefined, units: [unit] });
  }
  return open.map(toSection);
}

function continues(units: readonly Unit[], unit: Unit): boolean {
  const first = units[0];
  return (
    first === undefined || unit.parentId !== undefined || groupOf(first.kind) === groupOf(unit.kind)
  );
}

function toSection({
  heading,
  units,
}: {
  heading: Unit | undefined;
  units: readonly Unit[];
}): Section {
  const first = units[0];
  return {
    id: heading?.id ?? first?.id ?? "",
    heading,
    level: heading?.level ?? 1,
    group: first === undefined ? undefined : groupOf(first.kind),
    units,
  };
}

function groupOf(kind: UnitKind): SectionGroup {
  switch (kind) {
    case "masthead":
    case "identifier":
    case "title":
    case "author":
    case "affiliation":
      return "front";
    case "abstract":
    case "key-words":
    case "how-to-cite":
      return "summary";
    case "enacting":
    case "preambular":
      return "preamble";
    case "operative":
      return "operative";
    case "entry":
      return "annex";
    case "note":
      return "notes";
    case "bibliography-entry":
      return "bibliography";
    case "date":
      return "dates";
    case "author-note":
      return "author";
    default:
      return "body";
  }
}
