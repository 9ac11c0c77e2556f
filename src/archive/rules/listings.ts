import { inlineWords } from "#schemas/inline-words.ts";
import type { Archive, Listing } from "../archive.ts";
import type { Problem } from "../problem.ts";

/** A listing names just those whom its paragraph names there, in the order of print. */
export function listings(archive: Archive): Problem[] {
  return [...archive.listings.values()].flatMap((listing) => [
    ...figureProblem(listing),
    ...namesProblem(archive, listing),
  ]);
}

function figureProblem(listing: Listing): Problem[] {
  const { printed, entries } = listing;
  if (printed === undefined || printed === entries.length) return [];
  return [
    {
      rule: "figure-differs-from-list",
      ...field(listing, "printed"),
      message: `The text prints ${String(printed)}; ${String(entries.length)} are listed.`,
      hint: "List them as printed, or correct `printed`.",
    },
  ];
}

function namesProblem(archive: Archive, listing: Listing): Problem[] {
  const list = printedList(archive, listing);
  if (list === undefined) return [missingFrame(listing)];
  let rest = list;
  for (const [index, entry] of listing.entries.entries()) {
    rest = rest.replace(connective, "");
    const name = namesOf(archive, entry).find((candidate) => rest.startsWith(candidate));
    if (name === undefined) return [differs(listing, index, rest)];
    rest = rest.slice(name.length);
  }
  return rest === "" ? [] : [differs(listing, listing.entries.length, rest)];
}

/** What may stand between two names in a French list. */
const connective = /^(?:, | et )?(?:de l’|d’|de )?(?:la |le |l’|les )?/;

/** The words of the paragraph between those that frame the list; undefined where they are not there. */
function printedList(archive: Archive, { unit, after, before }: Listing): string | undefined {
  const words = inlineWords(archive.units.get(unit)?.words ?? []);
  const start = words.indexOf(after);
  if (start === -1) return undefined;
  const end = words.indexOf(before, start + after.length);
  return end === -1 ? undefined : words.slice(start + after.length, end);
}

/** The longest first, so that «Congo» does not stand for a longer name that begins so. */
function namesOf(archive: Archive, entry: Listing["entries"][number]): string[] {
  if (entry.as !== undefined) return [entry.as];
  const printed = "state" in entry ? archive.states.get(entry.state)?.printed : undefined;
  return (printed ?? []).toSorted((a, b) => b.length - a.length);
}

function missingFrame(listing: Listing): Problem {
  return {
    rule: "list-not-found",
    ...field(listing, "after"),
    message: `\`${listing.unit}\` has no words between «${listing.after}» and «${listing.before}».`,
    hint: "Copy the words right before and right after the list.",
  };
}

function differs(listing: Listing, index: number, rest: string): Problem {
  const shown = rest === "" ? "nothing more" : `«${rest.slice(0, 40)}»`;
  return {
    rule: "list-differs",
    ...field(listing, "entries", index),
    message: `At place ${String(index + 1)} of the list the text has ${shown}.`,
    hint: "List the names in the order of print, or add the printed name to `states.yaml`.",
  };
}

function field(listing: Listing, ...path: (string | number)[]): Pick<Problem, "field" | "record"> {
  return { record: { kind: "listings", id: listing.id }, field: path };
}
