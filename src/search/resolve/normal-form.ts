import { fold } from "../fold.ts";
import { cardinalPattern, numberOf, romanOf, withOrdinals } from "./number-words.ts";

/**
 * A citation in normal form: folded, and each place in a text written in one way, whatever its
 * tradition and language. `par. 4 h)`, `¶ 4(h)` and `п. 4 h)` are `§ 4.h`, `OP4(h)` is `op § 4.h`; `PP7`,
 * `septième alinéa` and `preambular para. 7` are `pp 7`; further `note 2`, `ch ii`, `sect a`,
 * `doc 441`, `cited 4`, and `§ 4 to § 6` for a range. Printed places of units and what readers type
 * go through the same, and are then compared sign by sign.
 */
export function normalForm(text: string): string {
  const folded = withOrdinals(
    signs(text).replace(/(?<![\p{L}\p{N}/.-])0+(?![\p{L}\p{N}/.-])/gu, "00"),
  );
  return productions
    .reduce((form, { pattern, write }) => form.replace(pattern, write), folded)
    .replace(/[,;:()[\]{}"«»<>=|]|\.+(?=[\s,;:)]|$)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/§ (\d+) \.(?=[a-z\d])/g, "§ $1.")
    .trim();
}

/** Folded, with one sign for each kind of dash, quotation mark and space, and without our remarks. */
function signs(text: string): string {
  return fold(withoutFieldNames(text))
    .replace(/(?:https?:\/\/)?(?:undocs\.org|docs\.un\.org)\/(?:(?:ar|en|es|fr|ru|zh)\/)?/gu, " ")
    .replace(/https?:\/\/|(?<!\p{L})doi:? ?(?=10\.)/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u02BC\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F]/g, '"')
    .replace(/\[(?:regesta's numbering|numerotation de regesta|нумерация regesta)\]/g, " ")
    .replace(
      /\[(?:unofficial reproduction|reproduction non officielle|неофициальное воспроизведение)[^\]]*\]/g,
      " ",
    )
    .replace(/\s+/g, " ");
}

/** A record of a bibliography without the names of its fields: BibTeX's, RIS's or JSON's. */
function withoutFieldNames(text: string): string {
  return text
    .replace(/^\s*@\w+\{|^\s*[a-z]+ = \{/gm, " ")
    .replace(/^[A-Z][A-Z0-9] {2}- ?/gm, " ")
    .replace(/"[\w-]+":/g, " ");
}

interface Production {
  readonly pattern: RegExp;
  readonly write: (match: string, ...groups: (string | undefined)[]) => string;
}

const number = `(\\d{1,4}|${cardinalPattern})(?![\\p{L}\\p{N}/#])`;
const start = "(?<![\\p{L}\\p{N}/.-])";
const paragraphWord = "(?:paragraphes?|paragraphs?|paras?|pars?|pgph|§§?|¶¶?|пп?|пункты?)";
const itemWord =
  "(?:sous-alineas?|alineas?|al|points?|items?|sub-?paragraphs?|sub-?paras?|lettres?|letters?|litt?|подп)";
const preambleWord = "(?:preambular|preambule|preamble|preamb\\.?|преамбула|преамбулы)";

function production(pattern: string, write: Production["write"]): Production {
  return { pattern: new RegExp(start + pattern, "gu"), write };
}

/** A typed zero is `00` by now, since `0` stands for the last of its kind. */
function place(sign: string, digits: string | undefined): string {
  return ` ${sign} ${digits === "00" ? digits : String(numberOf(digits ?? ""))} `;
}

/** «4 et 5» are next to each other, a range; «4 et 9», or «2 b) et 3», are two places. */
function isRange(from: string, joint: string, to: string): boolean {
  return /^(?:-|to|au?)$/.test(joint) || Number(to) === Number(from) + 1;
}

/** In the order in which they are applied: what is said with more words comes first. */
const productions: readonly Production[] = [
  // Symbols of resolutions: A/HRC/RES/S-18/1 is what the text calls S-18/1.
  production("(?:[a-z]+/)*res/(?=[\\p{L}\\p{N}.-]+/)", () => ""),

  production("annexes?(?!\\p{L})", () => "annex"),

  // Documents of a collection, and works by the number that they are cited with.
  production(
    "(?:docs?(?:uments?)?|док(?:умент)?)\\.?,? ?(?:n[o°]?\\.? ?|nr\\.? ?|№ ?|number |numero )?(\\d{1,4})(?![\\p{L}\\p{N}/])",
    (_, digits) => place("doc", digits),
  ),
  { pattern: /\[(\d{1,3})(?=[\],; ])/g, write: (_, digits) => `${place("cited", digits)} [` },

  // Paragraphs of the preamble.
  production(
    `${preambleWord}[ ,]*(?:${paragraphWord}|alinea|al|абз)?\\.?(?: ?n[o°])? ?${number}`,
    (_, digits) => place("pp", digits),
  ),
  production("pp ?(\\d{1,2})(?![\\p{L}\\p{N}/-])", (_, digits) => place("pp", digits)),
  production(
    `(\\d{1,3})# ${preambleWord} (?:paragraph|para|par|clause|recital)\\b\\.?`,
    (_, digits) => place("pp", digits),
  ),
  production(
    `(\\d{1,3})# (?:paragraph|paragraphe|alinea|al\\.?) (?:of the|du|de la|in the) ${preambleWord}`,
    (_, digits) => place("pp", digits),
  ),
  production(
    `(?:${paragraphWord}|alinea|al)\\.? ?${number} (?:of the|du|de la|in the) ${preambleWord}`,
    (_, digits) => place("pp", digits),
  ),
  production("(\\d{1,3})# (?:considerant|recital)\\b", (_, digits) => place("pp", digits)),
  production(`(?:considerant|recital) ${number}`, (_, digits) => place("pp", digits)),

  // Items of a paragraph, said before it.
  production(
    `${itemWord}\\.? ?\\(?([a-z])\\)? (?:du|de|au|of|in|to)(?: the)?(?: operative)? ${paragraphWord}\\.? ?${number}`,
    (_, letter, digits) => `${place("§", digits).trimEnd()}.${letter ?? ""} `,
  ),
  production(
    `(\\d{1,3})# alinea (?:du|de|au) ${paragraphWord}\\.? ?${number}`,
    (_, ordinal, digits) => `${place("§", digits).trimEnd()}.${letterOf(ordinal)} `,
  ),
  production("(\\d{1,3})# alinea\\b", (_, digits) => place("pp", digits)),

  // Numbered paragraphs, with their items.
  production(
    `(?:operative|oper|op|dispositif)\\.?,? ?(?:${paragraphWord}|clause)?\\.?(?: ?n[o°])? ?${number}`,
    (_, digits) => ` op${place("§", digits)}`,
  ),
  production(
    `(\\d{1,3})# (operative )?(?:paragraph|paragraphe|para|par)\\b\\.?`,
    (_, digits, operative) => (operative === undefined ? "" : " op") + place("§", digits),
  ),
  production(`${paragraphWord}\\.?(?: ?n[o°])? ?${number}`, (_, digits) => place("§", digits)),
  {
    pattern: new RegExp(
      `§ (\\d+) *,? *(?:${itemWord}\\.? ?)?\\(?([a-z])\\)|§ (\\d+) *,? *${itemWord}\\.? ?([a-z])(?![\\p{L}\\p{N}])|§ (\\d+) *([a-z])(?=\\s*(?:$|[,;.]))`,
      "gu",
    ),
    write: (_, a, itemA, b, itemB, c, itemC) =>
      `§ ${a ?? b ?? c ?? ""}.${itemA ?? itemB ?? itemC ?? ""} `,
  },
  {
    pattern: new RegExp(`§ (\\d+) *,? *${itemWord}\\.? ?(\\d+)`, "gu"),
    write: (_, digits, item) => `§ ${digits ?? ""}.${item ?? ""} `,
  },
  {
    pattern:
      /§ (\d+(?:\.[a-z])?) *(-|to|a|au|et|and|&) *(?:§ )?(\d+) ?\(?([a-z](?=[\s).,]|$))?\)?/g,
    write: (_, from = "", joint = "", to = "", letter) => {
      const last = `§ ${to}${letter === undefined ? "" : `.${letter}`} `;
      return isRange(from, joint, to) ? `§ ${from} to ${last}` : `§ ${from} ${last}`;
    },
  },
  {
    pattern: /§ (\d+)\.([a-z]) *(?:-|to|a|au|et|and|&) *\(?([a-z])\)/g,
    write: (_, digits, from, to) =>
      `§ ${digits ?? ""}.${from ?? ""} to § ${digits ?? ""}.${to ?? ""} `,
  },

  // Notes, chapters, sections, numbers in a list.
  production(
    `(?:foot ?notes?|notes?(?: de bas de page)?|fn|прим)\\.? ?(?:n[o°]\\.? ?)?${number}`,
    (_, digits) => place("note", digits),
  ),
  production("n\\. ?(\\d{1,3})(?![\\p{L}\\p{N}/])", (_, digits) => place("note", digits)),
  production(
    "(?:chapitre|chapter|chap|ch|глава|гл)\\.? ?([ivx]+|\\d{1,2})(?![\\p{L}\\p{N}])",
    (_, numeral) => ` ch ${romanOf(numeral ?? "")} `,
  ),
  production(
    "(?:sections?|sect|sec|разд)\\.? ?([a-z])(?![\\p{L}\\p{N}])",
    (_, letter) => ` sect ${letter ?? ""} `,
  ),
  {
    pattern: /,? (?:no|n°|№|nº|nr)\.? ?(\d{1,3})(?![\d/])/g,
    write: (_, digits) => ` no ${digits ?? ""} `,
  },
];

function letterOf(ordinal: string | undefined): string {
  return String.fromCharCode(96 + Number(ordinal));
}
