import { contentRoot } from "#archive/content-root.ts";
import { mutationsOfEveryField } from "./every-field.ts";
import type { Mutation } from "./mutation.ts";
import { mutations } from "./mutations.ts";

/** The table, and what is put into every field. */
export const allMutations: readonly Mutation[] = [
  ...mutations,
  ...mutationsOfEveryField(contentRoot),
];
