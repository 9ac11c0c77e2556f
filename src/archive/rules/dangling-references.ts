import type { Archive } from "../archive.ts";
import type { Problem } from "../problem.ts";
import { recordReferences, type Named } from "../record-references.ts";

/** Whatever is named by its id exists: in the words of units, in notes, and in fields of records. */
export function danglingReferences(archive: Archive): Problem[] {
  return recordReferences(archive)
    .filter(({ kind, id }) => !known(archive, kind).has(id))
    .map(({ kind, id, record, field }) => ({
      rule: "dangling-reference",
      record,
      field,
      message: `There is no ${kind} \`${id}\`.`,
      hint: `Correct the id, or write the record in \`content/${homes[kind]}\`.`,
    }));
}

const homes = {
  body: "bodies/",
  instrument: "instruments/",
  source: "sources/",
  state: "states.yaml",
  text: "texts/",
  unit: "texts/",
  vote: "votes/",
  work: "works/",
} as const satisfies Record<Named, string>;

function known(archive: Archive, kind: Named): ReadonlyMap<string, unknown> {
  switch (kind) {
    case "body":
      return archive.bodies;
    case "instrument":
      return archive.instruments;
    case "source":
      return archive.sources;
    case "state":
      return archive.states;
    case "text":
      return archive.texts;
    case "unit":
      return archive.units;
    case "vote":
      return archive.votes;
    case "work":
      return archive.works;
  }
}
