import * as z from "zod";

/** A page of our own prose. */
export const PageSchema = z.strictObject({
  title: z.string().min(1).describe("The page's heading and title."),
  description: z.string().min(1).describe("One sentence for search engines and previews."),
});
