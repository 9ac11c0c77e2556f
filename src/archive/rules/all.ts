import { citationNumbers } from "./citation-numbers.ts";
import { danglingReferences } from "./dangling-references.ts";
import { duplicateUnitIds } from "./duplicate-unit-ids.ts";
import { interventions } from "./interventions.ts";
import { printedLabels } from "./printed-labels.ts";
import { rollCalls } from "./roll-calls.ts";
import type { Rule } from "./rule.ts";
import { sourceHashes } from "./source-hashes.ts";
import { transcription } from "./transcription.ts";
import { voteTallies } from "./vote-tallies.ts";

/** Every rule of the second gate. A new rule is a file beside this one and a line here. */
export const rules: readonly Rule[] = [
  duplicateUnitIds,
  printedLabels,
  danglingReferences,
  citationNumbers,
  voteTallies,
  rollCalls,
  sourceHashes,
  transcription,
  interventions,
];
