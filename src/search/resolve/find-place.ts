import type { CatalogueText, CatalogueUnit } from "./catalogue.ts";
import type { Absence, Target } from "./answer.ts";
import { stands } from "./find-forms.ts";
import type { ReadQuery } from "./read-query.ts";

/** What a text has at the place that a citation names. */
export type PlaceInText =
  | { readonly kind: "found"; readonly target: Extract<Target, { kind: "unit" }> }
  | { readonly kind: "absent"; readonly reason: Absence; readonly near: readonly Target[] }
  /** The citation names no place. */
  | { readonly kind: "whole" };

/** Looks up the place that a citation names among the units of a text. */
export function findPlace(
  { form, place, isOperative }: Pick<ReadQuery, "form" | "isOperative" | "place">,
  text: CatalogueText,
  units: readonly CatalogueUnit[],
): PlaceInText {
  const unitAt = (key: string): CatalogueUnit | undefined =>
    units.find(({ keys }) => keys.includes(key));
  const found = (unit: CatalogueUnit, to?: CatalogueUnit): PlaceInText => ({
    kind: "found",
    target: { kind: "unit", text, unit, to },
  });
  const key = place === undefined ? undefined : lastOne(place.key, text);
  if (place?.to !== undefined && key !== undefined) {
    const [first, last] = [unitAt(key), unitAt(place.to)];
    if (first !== undefined && last !== undefined) return found(first, last);
    return absent(first === undefined ? key : place.to, text, units, isOperative);
  }
  const named = longestNamed(form, units);
  if (key === undefined) {
    const listed = listedUnit(form, text, units);
    if (named !== undefined && named.key.length > 2) return found(named.unit);
    if (listed !== undefined) return listed;
    return { kind: "whole" };
  }
  if (named !== undefined && named.key.length > key.length && named.key.includes(key)) {
    return found(named.unit);
  }
  const unit = unitAt(key);
  if (unit === undefined) return absent(key, text, units, isOperative);
  const elsewhere = /^(?:ch|sect) /.test(key)
    ? []
    : headingsIn(form).filter((heading) => !unit.under.includes(heading));
  if (unit.under.length === 0 || elsewhere.length === 0) return found(unit);
  const reason = { what: "heading", text, unit, asked: elsewhere.join(", ") } as const;
  return { kind: "absent", reason, near: [{ kind: "unit", text, unit }] };
}

/** The chapter and section that a citation names besides a paragraph. */
function headingsIn(form: string): string[] {
  return [...form.matchAll(/(?<!\p{L})(?:ch [ivx]+|sect [a-z])(?!\p{L})/gu)].map(([name]) => name);
}

/** `pp 0` is the last of its family. */
function lastOne(key: string, text: CatalogueText): string {
  const [family = "", number] = key.split(" ");
  return number === "0" ? `${family} ${String(text.has[family] ?? 0)}` : key;
}

/** The unit whose name stands in the citation, of several that with the longest. */
function longestNamed(
  form: string,
  units: readonly CatalogueUnit[],
): { readonly unit: CatalogueUnit; readonly key: string } | undefined {
  return units
    .flatMap((unit) => unit.keys.map((key) => ({ unit, key })))
    .filter(({ key }) => stands(form, key))
    .toSorted((a, b) => b.key.length - a.key.length)[0];
}

/** `ref 3`: an entry of a list, by the beginning of the list's name. */
function listedUnit(
  form: string,
  text: CatalogueText,
  units: readonly CatalogueUnit[],
): PlaceInText | undefined {
  for (const [, word = "", number = ""] of form.matchAll(
    /(\p{L}{3,})\.? (?:no )?(\d{1,3})(?![\p{N}/.-])/gu,
  )) {
    for (const [list, limit] of Object.entries(text.has)) {
      if (!isCalled(list, word)) continue;
      const unit = units.find(({ keys }) => keys.includes(`${list} no ${number}`));
      if (unit !== undefined) return { kind: "found", target: { kind: "unit", text, unit } };
      return {
        kind: "absent",
        reason: { what: "listed", text, asked: number, limit, list },
        near: nearest(text, units, (near) => `${list} no ${String(near)}`, Number(number), limit),
      };
    }
  }
  return undefined;
}

/** Whether a list is called by a word: by the beginning of its name, or by a word that it begins. */
export function isCalled(list: string, word: string): boolean {
  return list.length > 2 && (list.startsWith(word) || word.startsWith(list));
}

const families = { "§": "paragraph", pp: "preambular", note: "note", ch: "chapter" } as const;

function absent(
  key: string,
  text: CatalogueText,
  units: readonly CatalogueUnit[],
  isOperative: boolean,
): PlaceInText {
  const [family = "", asked = ""] = key.split(" ");
  const [paragraph = "", item] = asked.split(".");
  const whole = units.find(({ keys }) => keys.includes(`${family} ${paragraph}`));
  if (item !== undefined && whole !== undefined) {
    const items = units.flatMap(({ keys }) =>
      keys.filter((own) => own.startsWith(`${family} ${paragraph}.`)),
    );
    return {
      kind: "absent",
      reason: {
        what: "item",
        text,
        paragraph,
        asked: item,
        items: items.map((own) => own.split(".")[1] ?? ""),
      },
      near: [{ kind: "unit", text, unit: whole }],
    };
  }
  const limit = text.has[family] ?? 0;
  const number = paragraph.replace(/^00$/, "0");
  const what =
    family === "§" && (isOperative || text.has["op"] !== undefined)
      ? "operative"
      : family === "§" || family === "pp" || family === "note" || family === "ch"
        ? families[family]
        : undefined;
  if (what === undefined) {
    return {
      kind: "absent",
      reason: { what: "unit-id", text, asked: key },
      near: [{ kind: "text", text }],
    };
  }
  return {
    kind: "absent",
    reason: { what, text, asked: number, limit },
    near: [
      ...nearest(text, units, (near) => `${family} ${String(near)}`, Number(paragraph), limit),
      ...alike(family, paragraph, text, units),
      { kind: "text", text },
    ],
  };
}

/** The last place of a family, where more is asked for than there is. */
function nearest(
  text: CatalogueText,
  units: readonly CatalogueUnit[],
  keyOf: (number: number) => string,
  asked: number,
  limit: number,
): Target[] {
  const number = asked > limit ? limit : 1;
  const unit = units.find(({ keys }) => keys.includes(keyOf(number)));
  return unit === undefined ? [] : [{ kind: "unit", text, unit }];
}

/** What has the same number in the other part of a resolution. */
function alike(
  family: string,
  number: string,
  text: CatalogueText,
  units: readonly CatalogueUnit[],
): Target[] {
  const other = family === "§" ? "pp" : family === "pp" ? "§" : undefined;
  if (other === undefined) return [];
  const unit = units.find(({ keys }) => keys.includes(`${other} ${number}`));
  return unit === undefined ? [] : [{ kind: "unit", text, unit }];
}
