import * as z from "zod";
import { ArtefactSchema } from "./artefact.ts";
import { DateSchema, DaySchema } from "./date.ts";
import { IdSchema } from "./id.ts";
import { LanguageSchema } from "./language.ts";
import { UnitSchema } from "./unit.ts";

const CommonSchema = z.strictObject({
  language: LanguageSchema.describe("The language of the text; its pages speak it too."),
  title: z.string().min(1).describe("The title as printed."),
  shortTitle: z.string().min(1).describe("How pages and citations name the text in few words."),
  titleInCitations: z
    .string()
    .min(1)
    .optional()
    .describe("The title as a citation gives it, with [sic], where that differs."),
  instrument: IdSchema.optional().describe("The instrument whose words this text is."),
  source: z.strictObject({
    file: z
      .string()
      .regex(/^[a-z0-9-]+\.[a-z]{2}$/, { error: "Name the source file without `.txt`." })
      .describe("The file in `content/sources/`, without `.txt`."),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: "A SHA-256 has 64 lower-case hexadecimal digits." })
      .describe("SHA-256 of that file as received."),
  }),
  artefacts: z
    .array(ArtefactSchema)
    .optional()
    .describe("What the source file holds besides the words of units."),
  units: z.array(UnitSchema).min(1).describe("Every unit of the text, in the order of print."),
});

const CouncilTextSchema = CommonSchema.extend({
  symbol: z.string().min(1).describe("The document symbol as printed."),
  body: IdSchema.describe("The body that adopted it, from `bodies/`."),
  session: z.string().min(1).describe("The session, in the words of the text."),
  date: DaySchema.describe("The day of adoption."),
});

export const ResolutionSchema = CouncilTextSchema.extend({
  kind: z.literal("resolution"),
  vote: IdSchema.optional().describe("The recorded vote by which it was adopted."),
});

export const ReportSchema = CouncilTextSchema.extend({
  kind: z.literal("report"),
  includes: z
    .array(
      z.strictObject({
        text: IdSchema.describe("The text that the report reproduces."),
        under: IdSchema.describe("The heading under which it stands."),
      }),
    )
    .optional()
    .describe("Texts that the report reproduces and that are records of their own."),
});

export const ArticleSchema = CommonSchema.extend({
  kind: z.literal("article"),
  author: z.strictObject({
    given: z.string().min(1).describe("Given names as printed."),
    family: z.string().min(1).describe("Family name as printed."),
    orcid: z
      .string()
      .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, { error: "An ORCID reads `0009-0003-2567-7456`." })
      .describe("ORCID as printed."),
  }),
  journal: z.string().min(1).describe("The journal, as its own citation line abbreviates it."),
  publisher: z.string().min(1).describe("The institution that publishes it."),
  place: z.string().min(1).describe("Place of publication as printed."),
  date: DateSchema.describe("Date of publication."),
  volume: z.string().min(1).describe("Volume as printed."),
  issue: z.string().min(1).describe("Issue as printed."),
  pages: z.string().min(1).describe("Pages of the whole article as printed."),
  doi: z
    .string()
    .regex(/^10\.\d+\/\S+$/, { error: "A DOI begins with `10.`." })
    .describe("DOI as printed."),
  udc: z.string().min(1).describe("Universal Decimal Classification as printed."),
  received: DaySchema,
  reviewed: DaySchema,
  accepted: DaySchema,
});

/** A source text: facts about the document, and its units in order. */
export const TextSchema = z.discriminatedUnion("kind", [
  ResolutionSchema,
  ReportSchema,
  ArticleSchema,
]);
export type TextRecord = z.infer<typeof TextSchema>;
