import type { Archive } from "#archive/archive.ts";
import { instrumentKinds } from "#schemas/instrument.ts";
import { translator } from "#strings/t.ts";
import type { Catalogue } from "./catalogue.ts";
import { catalogueRecords } from "./catalogue-records.ts";
import { catalogueText } from "./catalogue-text.ts";
import { catalogueVotes } from "./catalogue-votes.ts";
import { distinct } from "./distinct.ts";
import { normalForm } from "./normal-form.ts";

/** The catalogue of an archive. */
export function catalogueOf(archive: Archive): Catalogue {
  return {
    texts: [...archive.texts.values()].map((text) => catalogueText(archive, text)),
    records: catalogueRecords(archive),
    states: [...archive.states.values()].map(({ id, en, fr, printed, equivalents = [] }) => ({
      id,
      name: { en, fr },
      forms: distinct([en, fr, ...printed, ...equivalents.map(({ form }) => form)].map(normalForm)),
    })),
    votes: catalogueVotes(archive),
    actKinds: Object.fromEntries(
      instrumentKinds.map((kind) => [
        kind,
        distinct(
          (["en", "fr"] as const).map((tag) =>
            normalForm(translator(tag)(`instrumentKind.${kind}`)),
          ),
        ),
      ]),
    ),
  };
}
