import * as z from "zod";
import { IdSchema, UnitKeySchema } from "./id.ts";

/** What those whom a paragraph lists did. */
export const listingRoles = [
  "requested-session",
  "signed-later",
  "author",
  "co-sponsored",
  "spoke",
  "general-comment",
  "explained-before",
  "asked-for-vote",
  "explained-after",
] as const;
export type ListingRole = (typeof listingRoles)[number];

/** In what capacity the paragraph says that they did it. */
export const listingStatuses = [
  "council-member",
  "observer",
  "member-or-observer",
  "concerned-country",
  "organisation",
] as const;
export type ListingStatus = (typeof listingStatuses)[number];

const ListedStateSchema = z.strictObject({
  state: IdSchema.describe("The State, from `states.yaml`."),
  as: z.string().min(1).optional().describe("As printed, where more than the name stands there."),
  onBehalfOf: IdSchema.optional().describe("The body in whose name it acted, from `bodies/`."),
});

const ListedBodySchema = z.strictObject({
  body: IdSchema.describe("The organisation, from `bodies/`."),
  as: z.string().min(1).describe("As printed."),
});

/** States or organisations that a paragraph names one after the other, for what they did. */
export const ListingSchema = z.strictObject({
  unit: UnitKeySchema.describe("The paragraph that lists them."),
  role: z.enum(listingRoles),
  status: z.enum(listingStatuses),
  meeting: z.int().positive().optional().describe("The meeting at which it happened."),
  printed: z
    .int()
    .positive()
    .optional()
    .describe("How many they are, where the text gives a figure."),
  after: z.string().min(1).describe("The words right before the list."),
  before: z.string().min(1).describe("The words right after it."),
  entries: z.array(z.union([ListedStateSchema, ListedBodySchema])).min(1),
});
export type ListingRecord = z.infer<typeof ListingSchema>;
