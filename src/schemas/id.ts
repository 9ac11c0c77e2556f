import * as z from "zod";

/** An id as it stands in an address: lower-case letters, digits and single hyphens, at most 80 characters. */
export const IdSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: "An id is made of lower-case letters, digits and single hyphens, as in `op-4-h`.",
  })
  .describe("Part of a permanent address. Never change it once it is published.");

/** The address of a unit inside the archive, `text/unit`, as in `s-18-1/op-4-h`. */
export const UnitKeySchema = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
    error: "A unit is named by its text and its id, as in `s-18-1/op-4-h`.",
  })
  .describe("The text and the unit: `s-18-1/op-4-h`.");
