import * as z from "zod";
import { BilingualSchema } from "./language.ts";

/** A remark of ours on a record: what is odd, what other records say, what we conclude. */
export const EditorialNoteSchema = z.strictObject({
  about: z
    .array(
      z.string().regex(/^(?:instrument|unit|work):[a-z0-9/-]+$/, {
        error: "A note is about `instrument:…`, `unit:…` or `work:…`.",
      }),
    )
    .min(1)
    .describe("The records that the note is about."),
  text: BilingualSchema.describe("The note, in plain words."),
});
export type EditorialNoteRecord = z.infer<typeof EditorialNoteSchema>;
