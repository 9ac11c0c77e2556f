import * as z from "zod";
import { IdSchema } from "./id.ts";
import { InlineTextSchema } from "./inline-text.ts";
import { InterventionSchema } from "./intervention.ts";
import { BilingualSchema, LanguageSchema } from "./language.ts";
import { SourceSpanSchema } from "./source-span.ts";

/** What a unit is in its document, in the words of the field. */
export const unitKinds = [
  "masthead",
  "identifier",
  "title",
  "author",
  "affiliation",
  "heading",
  "abstract",
  "key-words",
  "how-to-cite",
  "enacting",
  "preambular",
  "operative",
  "paragraph",
  "item",
  "vote-list",
  "continuation",
  "entry",
  "note",
  "bibliography-entry",
  "date",
  "author-note",
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** One citable piece of a text: a paragraph, an item, a heading, a note, a line of front matter. */
export const UnitSchema = z.strictObject({
  id: IdSchema,
  kind: z.enum(unitKinds).describe("What the unit is in its document."),
  label: z
    .string()
    .min(1)
    .optional()
    .describe("The number or symbol exactly as printed: `4.`, `h)`, `A/HRC/S-18/L.1`."),
  ordinal: z
    .int()
    .positive()
    .optional()
    .describe("Our own number, for a unit that has none in print. It is shown as ours."),
  level: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .optional()
    .describe("For headings: 1 is the outermost."),
  name: BilingualSchema.optional().describe(
    "What we call the unit, where neither number nor kind tells it from others of its text.",
  ),
  cites: z
    .array(
      z.string().regex(/^(?:instrument|unit|work):[a-z0-9/-]+(?: [a-z]+)?$/, {
        error: "A record is named as in a link: `instrument:hrc-s-17-1 cited`.",
      }),
    )
    .min(1)
    .optional()
    .describe("What the unit refers to as a whole, where no words of it can carry the link."),
  language: LanguageSchema.optional().describe("Where it is not the language of the whole text."),
  source: z
    .union([SourceSpanSchema, z.array(SourceSpanSchema).min(2)])
    .describe("The lines of the source that the unit transcribes: `L14-L17`, `L2C1-L2C48`."),
  interventions: z
    .array(InterventionSchema)
    .min(1)
    .optional()
    .describe("What the transcription does with the file beyond joining its lines."),
  text: InlineTextSchema,
});
export type UnitRecord = z.infer<typeof UnitSchema>;
