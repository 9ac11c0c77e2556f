import type { Archive } from "#archive/archive.ts";
import { recordedVotes } from "#archive/recorded-votes.ts";
import { dataUrl, sourceUrl } from "#urls";
import type { Absolute } from "./absolute.ts";
import { InstrumentRowSchema } from "./instrument-data.ts";
import { mediaType } from "./media-types.ts";
import { StateRowSchema } from "./state-data.ts";
import { tableFields } from "./table-schema.ts";
import { VoteRowSchema } from "./vote-data.ts";

/** The tables of the archive as a Data Package (version 2.0): each CSV file and what its columns are. */
export function dataPackage(archive: Archive, version: string, absolute: Absolute): unknown {
  const votes = recordedVotes(archive).map(({ id, date }) =>
    table(`vote-${id}`, `votes/${id}.csv`, `The recorded vote of ${date}`, VoteRowSchema),
  );
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "regesta",
    title: "Regesta: tables",
    version,
    homepage: absolute(dataUrl("")),
    sources: [...archive.sources.values()].map(({ id, sha256 }) => ({
      title: `${id}.txt, SHA-256 ${sha256}`,
      path: absolute(sourceUrl(id)),
    })),
    resources: [
      table("states", "states.csv", "What the texts record of each State", StateRowSchema),
      table(
        "instruments",
        "instruments.csv",
        "The acts and documents that the texts cite",
        InstrumentRowSchema,
      ),
      ...votes,
    ],
  };
}

function table(
  name: string,
  path: string,
  title: string,
  row: Parameters<typeof tableFields>[0],
): unknown {
  return {
    name,
    path,
    title,
    type: "table",
    format: "csv",
    mediatype: mediaType(path),
    encoding: "utf-8",
    schema: { fields: tableFields(row), missingValues: [""] },
  };
}
