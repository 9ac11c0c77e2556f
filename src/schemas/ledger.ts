import * as z from "zod";
import { DaySchema } from "./date.ts";
import { UnitKeySchema } from "./id.ts";
import { BilingualSchema } from "./language.ts";

const ReleaseIdSchema = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/, { error: "A release is numbered `0.1.0`, as in `package.json`." })
  .describe("The release, as `package.json` numbers it.");

/** A release of the archive. */
export const ReleaseSchema = z.strictObject({
  id: ReleaseIdSchema,
  date: DaySchema.describe("The day on which it was made."),
});
export type ReleaseRecord = z.infer<typeof ReleaseSchema>;

/** The words of a unit as a release published them. */
export const VersionSchema = z.strictObject({
  release: ReleaseIdSchema,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: "A SHA-256 has 64 lower-case hexadecimal digits." })
    .describe("SHA-256 of `words` in UTF-8."),
  words: z.string().min(1).describe("Label and words on one line, as they are fingerprinted."),
  reason: BilingualSchema.optional().describe("Why the words differ from the version before."),
});
export type Version = z.infer<typeof VersionSchema>;

const versions = z
  .array(VersionSchema)
  .min(1)
  .describe("Every version published, the first one first.");
const end = {
  release: ReleaseIdSchema.describe("The release that did it."),
  reason: BilingualSchema.describe("Why it was done."),
};

/** A permalink that was given to a unit, and what became of it. It is never taken out. */
export const PermalinkSchema = z.discriminatedUnion("status", [
  z.strictObject({
    id: UnitKeySchema,
    status: z.literal("current").describe("It leads to its unit."),
    versions,
  }),
  z.strictObject({
    id: UnitKeySchema,
    status: z
      .literal("moved")
      .describe("The unit has another id now, and the address leads there."),
    movedTo: UnitKeySchema.describe("The unit's present id; never one that moved in its turn."),
    ...end,
    versions,
  }),
  z.strictObject({
    id: UnitKeySchema,
    status: z.literal("withdrawn").describe("The unit is no longer published; its page says so."),
    ...end,
    versions,
  }),
]);
export type PermalinkRecord = z.infer<typeof PermalinkSchema>;

/** An address of the site other than a unit's: a page or a file. */
export const AddressSchema = z.strictObject({
  id: z
    .string()
    .regex(/^\/(?!.*\/\/)[\w./-]*$/, {
      error: "An address is written without the site's own, as in `/texts/s-18-1/`.",
    })
    .describe("The path under the site's base."),
  release: ReleaseIdSchema.describe("The release in which it appeared."),
});
export type AddressRecord = z.infer<typeof AddressSchema>;
