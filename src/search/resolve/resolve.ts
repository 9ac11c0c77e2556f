import type { Answer, Target } from "./answer.ts";
import { ofDate, ofDocument, ofRecord, ofSymbol } from "./answer-records.ts";
import { ofVote } from "./answer-votes.ts";
import type { Catalogue, CatalogueText, CatalogueUnit } from "./catalogue.ts";
import { findPlace, isCalled, type PlaceInText } from "./find-place.ts";
import { chosen, missing } from "./make-answer.ts";
import { readAddress, type NamedAddress } from "./read-address.ts";
import { readQuery, type ReadQuery } from "./read-query.ts";

/** The longest citation that is read, in UTF-16 units: a record of a bibliography fits. */
export const longest = 6000;

/** How many texts are looked into where a citation names none. */
const textsLookedInto = 12;

/** Gets the units of a text. */
export type UnitsOf = (textId: string) => Promise<readonly CatalogueUnit[]>;

/**
 * What a citation leads to, as people write it in French or English: a place in a text, a text, the
 * vote of a State, an act by its symbol or its date, a document of a collection. Nothing is guessed:
 * where it may mean several things they are all given, and what is not there is said.
 */
export async function resolve(
  typed: string,
  catalogue: Catalogue,
  unitsOf: UnitsOf,
): Promise<Answer> {
  if (typed.length > longest) return { kind: "too-long", limit: longest };
  const address = readAddress(typed, new Set(catalogue.texts.map(({ id }) => id)));
  const addressed =
    address === undefined ? undefined : await atAddress(address, catalogue, unitsOf);
  if (addressed !== undefined) return addressed;
  const read = readQuery(typed, catalogue);
  if (read.form === "") return { kind: typed.trim() === "" ? "empty" : "none" };
  return (
    ofVote(read, catalogue) ??
    (await inTexts(read, unitsOf)) ??
    ofDocument(read, catalogue) ??
    ofRecord(read) ??
    ofDate(read, catalogue) ??
    ofSymbol(read) ??
    (await withoutText(read, catalogue, unitsOf)) ?? { kind: "none" }
  );
}

async function atAddress(
  address: NamedAddress,
  { texts, votes, states }: Catalogue,
  unitsOf: UnitsOf,
): Promise<Answer | undefined> {
  if (address.kind === "vote") {
    const vote = votes.find(({ id }) => id === address.vote);
    const state = states.find(({ id }) => id === address.state);
    const position = vote?.positions[address.state ?? ""];
    if (vote === undefined) return undefined;
    if (state === undefined || position === undefined) return found({ kind: "vote", vote });
    return found({ kind: "state-vote", vote, state, position });
  }
  const text = texts.find(({ id }) => id === address.text);
  if (text === undefined) return undefined;
  if (address.kind === "text") return found({ kind: "text", text });
  const unit = (await unitsOf(text.id)).find(({ id }) => id === address.unit);
  return unit === undefined
    ? missing({ unread: "" }, { what: "unit-id", text, asked: address.unit }, [
        { kind: "text", text },
      ])
    : found({ kind: "unit", text, unit });
}

/** The place in the texts that are named. */
async function inTexts(read: ReadQuery, unitsOf: UnitsOf): Promise<Answer | undefined> {
  if (read.texts.length === 0) return undefined;
  const places = await Promise.all(
    read.texts.map(async (text) => ({ text, at: await placeIn(read, text, unitsOf) })),
  );
  const targets = places.flatMap(({ text, at }): Target[] => {
    if (at.kind === "found") return [at.target];
    return at.kind === "whole" ? [{ kind: "text", text }] : [];
  });
  if (targets.length > 0) return chosen(targets, read);
  const [first] = places;
  return first?.at.kind === "absent" ? { ...first.at, unread: read.unread } : undefined;
}

async function placeIn(
  read: ReadQuery,
  text: CatalogueText,
  unitsOf: UnitsOf,
): Promise<PlaceInText> {
  return findPlace(read, text, await unitsOf(text.id));
}

/** A place without a text: in every text that has places of its family. */
async function withoutText(
  read: ReadQuery,
  { texts }: Catalogue,
  unitsOf: UnitsOf,
): Promise<Answer | undefined> {
  const candidates = texts.filter((text) => hasFamily(read, text)).slice(0, textsLookedInto);
  const places = await Promise.all(candidates.map((text) => placeIn(read, text, unitsOf)));
  const targets = places.flatMap((at) => (at.kind === "found" ? [at.target] : []));
  if (targets.length > 0) return chosen(targets, read);
  const absent = places.find((at) => at.kind === "absent");
  if (absent !== undefined) return { ...absent, unread: read.unread };
  return read.place === undefined
    ? undefined
    : missing(read, { what: "no-place", asked: read.place.key });
}

/** Whether a text has places such as a citation names. */
function hasFamily({ place, form, isOperative }: ReadQuery, { has }: CatalogueText): boolean {
  if (place === undefined) {
    const words = [...form.matchAll(/(\p{L}{3,})\.? (?:no )?\d{1,3}/gu)];
    return Object.keys(has).some((list) => words.some(([, word = ""]) => isCalled(list, word)));
  }
  const family = place.key.split(" ")[0] ?? "";
  return has[isOperative ? "op" : family] !== undefined;
}

function found(target: Target): Answer {
  return chosen([target], { unread: "" });
}
