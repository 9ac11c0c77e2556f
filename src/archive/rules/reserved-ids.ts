import type { Archive } from "../archive.ts";
import type { Problem } from "../problem.ts";
import { unitField } from "./rule.ts";

/** Addresses under a text's own that are pages about it, and so cannot be units. */
const reserved: ReadonlySet<string> = new Set(["index", "register"]);

/** No unit takes the address of a page about its text. */
export function reservedIds(archive: Archive): Problem[] {
  return [...archive.units.values()]
    .filter(({ id }) => reserved.has(id))
    .map((unit) => ({
      rule: "reserved-id",
      ...unitField(unit, "id"),
      message: `The id \`${unit.id}\` is the address of a page about the text.`,
      hint: "Choose another id.",
    }));
}
