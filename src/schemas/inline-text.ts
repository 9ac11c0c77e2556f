import * as z from "zod";
import { parseInlines } from "./parse-inlines.ts";

/** The words of a unit with their inline marks, held to the closed vocabulary of `Inline`. */
export const InlineTextSchema = z
  .string()
  .min(1)
  .superRefine((source, context) => {
    const parsed = parseInlines(source);
    if (parsed.ok) return;
    const { at, message } = parsed.fault;
    context.addIssue({ code: "custom", message: `${message}, at «${excerpt(source, at)}».` });
  })
  .describe(
    'The words as printed. Marks: *italic*, <u>underlined</u>, 1<sup>er</sup>, <span lang="ru">…</span>, <sic reading="World">Word</sic>, [1](note:fn-1), [words](instrument:id quoted). A blank line stands for a line break in print. For the signs themselves write \\[ \\] \\* \\< \\\\.',
  );

function excerpt(source: string, at: number): string {
  const before = source.slice(Math.max(0, at - 15), at);
  const after = source.slice(at, at + 25);
  return `${at > 15 ? "…" : ""}${before}${after}${at + 25 < source.length ? "…" : ""}`.replace(
    /\n/g,
    "↵",
  );
}
