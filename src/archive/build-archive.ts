import type { RecordRef } from "#schemas/inline.ts";
import { parseInlines } from "#schemas/parse-inlines.ts";
import { parseSourceSpan } from "#schemas/source-span.ts";
import type { TextRecord } from "#schemas/text.ts";
import type { UnitKind, UnitRecord } from "#schemas/unit.ts";
import type { Archive, EditorialNote, Records, Reference, Text, Unit } from "./archive.ts";

/** Joins records that their schemas have passed into an archive. Whether they agree is for the rules. */
export function buildArchive(records: Records): Archive {
  const texts = mapValues(records.texts, toText);
  const units = [...texts.values()].flatMap((text) => text.units);
  return {
    texts,
    units: new Map(units.map((unit) => [unit.key, unit])),
    listings: mapValues(records.listings, (listing, id) => ({ ...listing, id })),
    votes: mapValues(records.votes, (vote, id) => ({ ...vote, id })),
    instruments: mapValues(records.instruments, (instrument, id) => ({ ...instrument, id })),
    works: mapValues(records.works, (work, id) => ({ ...work, id })),
    bodies: mapValues(records.bodies, (body, id) => ({ ...body, id })),
    persons: mapValues(records.persons, (person, id) => ({ ...person, id })),
    places: mapValues(records.places, (place, id) => ({ ...place, id })),
    events: mapValues(records.events, (event, id) => ({ ...event, id })),
    actions: mapValues(records.actions, (actions, id) => ({ ...actions, id })),
    notes: mapValues(records.notes, ({ about, text }, id): EditorialNote => {
      return { id, text, about: about.map(toRecordRef) };
    }),
    states: records.states,
    sources: records.sources,
    releases: records.releases,
    permalinks: records.permalinks,
    addresses: records.addresses,
  };
}

function toText(record: TextRecord, id: string): Text {
  const ids = new Set(record.units.map((unit) => unit.id));
  const units = record.units.map((unit, position) =>
    toUnit(unit, { textId: id, language: record.language, position, ids }),
  );
  return { ...record, id, units };
}

interface Surroundings {
  readonly textId: string;
  readonly language: Unit["language"];
  readonly position: number;
  readonly ids: ReadonlySet<string>;
}

function toUnit(record: UnitRecord, { textId, language, position, ids }: Surroundings): Unit {
  return {
    id: record.id,
    textId,
    key: `${textId}/${record.id}`,
    kind: record.kind,
    label: record.label,
    ordinal: record.ordinal,
    level: record.level,
    name: record.name,
    language: record.language ?? language,
    position,
    parentId: isPart(record.kind) ? longestPrefix(record.id, ids) : undefined,
    source: [record.source].flat().map(readSpan),
    interventions: record.interventions ?? [],
    words: readWords(record.text),
    cites: (record.cites ?? []).flatMap(readReference),
  };
}

/** Whether units of this kind are parts of another unit, whose id theirs begins with. */
function isPart(kind: UnitKind): boolean {
  return kind === "item" || kind === "vote-list" || kind === "continuation";
}

function longestPrefix(id: string, ids: ReadonlySet<string>): string | undefined {
  const prefix = id.slice(0, Math.max(0, id.lastIndexOf("-")));
  if (prefix === "") return undefined;
  return ids.has(prefix) ? prefix : longestPrefix(prefix, ids);
}

function readSpan(written: string): Unit["source"][number] {
  const span = parseSourceSpan(written);
  if (span === undefined) throw new Error(`The span \`${written}\` was not checked by its schema.`);
  return span;
}

function readWords(source: string): Unit["words"] {
  const parsed = parseInlines(source);
  if (!parsed.ok) throw new Error(`The text «${source}» was not checked by its schema.`);
  return parsed.inlines;
}

/** A reference is written as the target of a link, so it is read as one. */
function readReference(written: string): Reference[] {
  return readWords(`[x](${written})`).flatMap((inline) =>
    inline.kind === "reference" ? [{ to: inline.to, use: inline.use }] : [],
  );
}

function toRecordRef(written: string): RecordRef {
  const [kind, id = ""] = written.split(":");
  if (kind !== "instrument" && kind !== "unit" && kind !== "work") {
    throw new Error(`The reference \`${written}\` was not checked by its schema.`);
  }
  return { kind, id };
}

function mapValues<T, U>(
  map: ReadonlyMap<string, T>,
  change: (value: T, key: string) => U,
): ReadonlyMap<string, U> {
  return new Map([...map].map(([key, value]) => [key, change(value, key)]));
}
