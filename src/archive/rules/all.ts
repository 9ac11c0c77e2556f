import { actions } from "./actions.ts";
import { bibliographyNumbers } from "./bibliography-numbers.ts";
import { citationNumbers } from "./citation-numbers.ts";
import { councilMembers } from "./council-members.ts";
import { danglingReferences } from "./dangling-references.ts";
import { dates } from "./dates.ts";
import { duplicateUnitIds } from "./duplicate-unit-ids.ts";
import { forbiddenCharacters } from "./forbidden-characters.ts";
import { interventions } from "./interventions.ts";
import { ledger } from "./ledger.ts";
import { listings } from "./listings.ts";
import { markupInFields } from "./markup-in-fields.ts";
import { names } from "./names.ts";
import { overlongValues } from "./overlong-values.ts";
import { printedLabels } from "./printed-labels.ts";
import { reportedVotes } from "./reported-votes.ts";
import { reservedIds } from "./reserved-ids.ts";
import { voteLists } from "./vote-lists.ts";
import type { Rule } from "./rule.ts";
import { scriptsOfLanguages } from "./scripts-of-languages.ts";
import { sequences } from "./sequences.ts";
import { sourceHashes } from "./source-hashes.ts";
import { transcription } from "./transcription.ts";
import { unusedRecords } from "./unused-records.ts";
import { voteTallies } from "./vote-tallies.ts";

/** Every rule of the second gate. A new rule is a file beside this one and a line here. */
export const rules: readonly Rule[] = [
  duplicateUnitIds,
  reservedIds,
  printedLabels,
  sequences,
  danglingReferences,
  citationNumbers,
  bibliographyNumbers,
  unusedRecords,
  voteTallies,
  voteLists,
  listings,
  councilMembers,
  reportedVotes,
  names,
  actions,
  dates,
  scriptsOfLanguages,
  forbiddenCharacters,
  markupInFields,
  overlongValues,
  sourceHashes,
  transcription,
  interventions,
  ledger,
];
