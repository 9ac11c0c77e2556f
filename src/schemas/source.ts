import * as z from "zod";

/** A source file exactly as received. */
export const SourceSchema = z.strictObject({
  id: z.string().describe("The file's name without `.txt`."),
  content: z.string().describe("The whole file."),
  bytes: z.int().positive().describe("Its size in bytes."),
  sha256: z.string().describe("Its SHA-256, in lower-case hexadecimal."),
});
export type SourceRecord = z.infer<typeof SourceSchema>;
