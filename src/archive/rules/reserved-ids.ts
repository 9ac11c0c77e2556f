import type { Archive } from "../archive.ts";
import type { Problem } from "../problem.ts";
import { unitField } from "./rule.ts";

/** Addresses under a text's own that are pages about it, and so cannot be units. */
const reserved: ReadonlySet<string> = new Set(["index", "register"]);

/** Names that some systems keep for devices, so that no folder can have them. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** No unit takes the address of a page about its text, or one that cannot be a folder everywhere. */
export function reservedIds(archive: Archive): Problem[] {
  return [...archive.units.values()]
    .filter(({ id }) => reserved.has(id) || devices.test(id))
    .map((unit) => ({
      rule: "reserved-id",
      ...unitField(unit, "id"),
      message: `The id \`${unit.id}\` is the address of a page about the text, or a name that some systems keep.`,
      hint: "Choose another id.",
    }));
}
