import * as z from "zod";
import { DateSchema } from "./date.ts";
import { IdSchema } from "./id.ts";
import { BilingualSchema } from "./language.ts";

export const instrumentKinds = [
  "charter",
  "declaration",
  "covenant",
  "final-act",
  "treaty",
  "agreement",
  "measure",
  "resolution",
  "draft-resolution",
  "draft-protocol",
  "decision",
  "decree",
  "statement",
  "telegram",
  "letter",
  "plan",
  "report",
  "rules",
  "written-statement",
] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

/** An act or document that the texts cite: dated where a text dates it, and never otherwise. */
export const InstrumentSchema = z.strictObject({
  kind: z.enum(instrumentKinds),
  title: BilingualSchema.describe("A short descriptive title of ours."),
  symbol: z.string().min(1).optional().describe("Its number or symbol as the texts print it."),
  body: IdSchema.optional().describe("The body that issued it, from `bodies/`."),
  date: DateSchema.optional().describe("The date that the texts give it."),
  document: z
    .strictObject({
      work: IdSchema.describe("The collection, from `works/`."),
      number: z
        .int()
        .positive()
        .optional()
        .describe("Its document number there, as the texts give it."),
      pages: z.string().min(1).describe("Its pages there, as the texts give them."),
    })
    .optional()
    .describe("Where a collection of documents prints it, according to the texts."),
  dateElsewhere: z
    .strictObject({
      date: DateSchema.describe("The date that is given there."),
      where: BilingualSchema.describe("Where it is given, in few words."),
    })
    .optional()
    .describe("Another date than the texts', which other records give it: editorial."),
});
export type InstrumentRecord = z.infer<typeof InstrumentSchema>;
