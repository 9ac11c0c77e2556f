import type * as z from "zod";
import type { FieldPath } from "./problem.ts";

/** One problem in the words of an editor, for a fault that a schema found. */
export interface IssueSentence {
  readonly field: FieldPath;
  readonly message: string;
  readonly hint: string;
}

/** Says a zod issue (of a parse with `reportInput`) as sentences; one issue may name several fields. */
export function issueSentences(issue: z.core.$ZodIssue): IssueSentence[] {
  const field = issue.path.filter((key) => typeof key !== "symbol");
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        field: [...field, key],
        message: `\`${key}\` is no field of this record.`,
        hint: "Correct its name, or remove it.",
      }));
    case "invalid_type":
      return [typeSentence(field, issue.expected, issue.input)];
    case "invalid_value":
      return [valueSentence(field, issue.values, issue.input)];
    case "invalid_union":
      return [unionSentence(field, issue)];
    default:
      return [{ field, message: sentence(issue.message), hint: "Correct the value." }];
  }
}

function typeSentence(field: FieldPath, expected: string, input: unknown): IssueSentence {
  if (input === undefined) {
    return {
      field,
      message: `\`${nameOf(field)}\` is missing.`,
      hint: `Add it, as a ${expected}.`,
    };
  }
  const found = `${shown(input)} is ${typeName(input)}`;
  return {
    field,
    message: `${found}; a ${expected} is needed here.`,
    hint: `Write a ${expected}.`,
  };
}

function valueSentence(
  field: FieldPath,
  values: readonly unknown[],
  input: unknown,
): IssueSentence {
  const choices = values.map((value) => `\`${String(value)}\``).join(", ");
  if (input === undefined) {
    return { field, message: `\`${nameOf(field)}\` is missing.`, hint: `Add one of ${choices}.` };
  }
  return {
    field,
    message: `${shown(input)} is not allowed here.`,
    hint: `Write one of ${choices}.`,
  };
}

function unionSentence(field: FieldPath, issue: z.core.$ZodIssueInvalidUnion): IssueSentence {
  if (issue.discriminator !== undefined) {
    const message = `\`${issue.discriminator}\` is missing or is no kind that the archive knows.`;
    return {
      field: [...field, issue.discriminator],
      message,
      hint: "Write one of the known kinds.",
    };
  }
  const message = `${shown(issue.input)} fits none of the forms allowed here.`;
  const known = new Set(issue.errors.flat().map(({ message: form }) => form));
  return { field, message, hint: [...known].map(sentence).join(" ") };
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

function nameOf(field: FieldPath): string {
  return String(field.at(-1) ?? "record");
}

function shown(input: unknown): string {
  const written = input === undefined ? "nothing" : JSON.stringify(input);
  return `\`${written.length > 60 ? `${written.slice(0, 60)}…` : written}\``;
}

function typeName(input: unknown): string {
  if (input === null) return "empty";
  if (Array.isArray(input)) return "a list";
  return `a ${typeof input}`;
}
