import * as z from "zod";
import { BilingualSchema } from "./language.ts";
import { SourceSpanSchema } from "./source-span.ts";

/** What a file holds besides the words of units: traces of its pages and of its extraction. */
export const artefactKinds = ["page-header", "page-break", "list-dash"] as const;
export type ArtefactKind = (typeof artefactKinds)[number];

export const ArtefactSchema = z.strictObject({
  kind: z.enum(artefactKinds),
  source: z
    .array(SourceSpanSchema)
    .min(1)
    .describe("Where it stands in the file, every time that it does."),
  reason: BilingualSchema.describe("Why it is no part of the text."),
});
export type ArtefactRecord = z.infer<typeof ArtefactSchema>;
