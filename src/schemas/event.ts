import * as z from "zod";
import { EdtfSchema } from "./date.ts";
import { IdSchema, UnitKeySchema } from "./id.ts";
import { BilingualSchema } from "./language.ts";

export const eventKinds = ["meeting", "publication", "occurrence"] as const;
export type EventKind = (typeof eventKinds)[number];

/** Something that a text dates and that is no instrument: a meeting, a publication, an occurrence. */
export const EventSchema = z.strictObject({
  kind: z.enum(eventKinds),
  date: EdtfSchema.describe("The date that the text gives it."),
  title: BilingualSchema.describe("What the text says happened, in few words that assert nothing."),
  units: z.array(UnitKeySchema).min(1).describe("The paragraphs that tell of it."),
  instrument: IdSchema.optional().describe("The instrument that it made known or adopted."),
  work: IdSchema.optional().describe("The work in which it was published, from `works/`."),
});
export type EventRecord = z.infer<typeof EventSchema>;
