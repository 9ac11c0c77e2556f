import { append, create, edit, remove, rename, replace, swap, type Mutation } from "./mutation.ts";

const resolution = "texts/s-18-1.yaml";
const report = "texts/a-hrc-s-18-2.yaml";
const article = "texts/hasan-jalalyan-2023.yaml";
const vote = "votes/s-18-1.yaml";
const instrument = "instruments/hrc-s-17-1.yaml";
const body = "bodies/caucasus-bureau.yaml";
const work = "works/avakian-2015.yaml";
const note = "notes/s-17-1-date.yaml";
const listing = "listings/co-sponsors.yaml";
const script = "<script>alert(1)</script>";
const itemH = `  - id: op-4-h
    kind: item
    label: "h)"
    source: L133-L134
    text: >-
      Assurer l’accès sans retard, en toute sécurité et sans entrave à tous les acteurs
      humanitaires et l’entrée sécurisée des fournitures humanitaires et médicales dans le pays;
`;

/** Ways in which content can be wrong. To try another one, add a line. */
// prettier-ignore
export const mutations: readonly Mutation[] = [
  // Units: lost, doubled, moved, renamed, altered.
  { what: "a paragraph is lost", file: resolution, change: replace(itemH, ""), names: "op-4-i → label" },
  { what: "a paragraph stands twice", file: resolution, change: replace(itemH, itemH + itemH), names: "op-4-h → id" },
  { what: "an id is misspelled", file: resolution, change: replace("id: op-4-h", "id: op-4-x"), names: "op-4-x → id" },
  { what: "an id is written in capitals", file: resolution, change: replace("id: op-4-h", "id: OP-4-H"), names: "OP-4-H → id" },
  { what: "an id climbs out of its folder", file: resolution, change: replace("id: op-4-h", "id: ../../../etc/passwd"), names: "../../../etc/passwd → id" },
  { what: "an id has a slash", file: resolution, change: replace("id: op-4-h", "id: op-4/h"), names: "op-4/h → id" },
  { what: "an id is a name that systems keep", file: resolution, change: replace("id: enacting", "id: con"), names: "con → id" },
  { what: "an id is the address of a page", file: resolution, change: replace("id: enacting", "id: register"), names: "register → id" },
  { what: "an id is 10 000 letters long", file: resolution, change: replace("id: enacting", `id: ${"a".repeat(10_000)}`), names: "→ id" },
  { what: "an id is missing", file: resolution, change: replace("id: enacting\n    kind", "kind"), names: "→ id" },
  { what: "a published id changes", file: resolution, change: replace("id: enacting", "id: enacted"), names: "enacted → id" },
  { what: "two items change places", file: resolution, change: swap('id: op-4-g\n    kind: item\n    label: "g)"', 'id: op-4-h\n    kind: item\n    label: "h)"'), names: "op-4-h → label" },
  { what: "two letters of items change places", file: resolution, change: swap('label: "g)"', 'label: "h)"'), names: "op-4-g → label" },
  { what: "a letter is missing", file: resolution, change: replace("humanitaires et l’entrée", "humanitaire et l’entrée"), names: "op-4-h → text" },
  { what: "a word is added", file: resolution, change: replace("Condamne fermement:", "Condamne très fermement:"), names: "op-2 → text" },
  { what: "an accent is lost", file: resolution, change: replace("Réaffirmant les buts", "Reaffirmant les buts"), names: "pp-1 → text" },
  { what: "an apostrophe is another one", file: resolution, change: replace("Assurer l’accès", "Assurer l'accès"), names: "op-4-h → text" },
  { what: "a text is cut off", file: resolution, change: edit((text) => text.slice(0, text.length / 2)), names: "op-" },
  { what: "a text is empty", file: resolution, change: edit(() => ""), names: "texts/s-18-1.yaml" },
  { what: "a paragraph has no words", file: resolution, change: replace("    text: >-\n      Le Conseil des droits de l’homme,", '    text: ""'), names: "enacting → text" },
  { what: "a kind is misspelled", file: resolution, change: replace("kind: enacting", "kind: enactment"), names: "enacting → kind" },
  { what: "a kind is a number", file: resolution, change: replace("kind: enacting", "kind: 7"), names: "enacting → kind" },
  { what: "a field has another name", file: resolution, change: replace("    ordinal: 1\n", "    ordinall: 1\n"), names: "pp-1 → ordinall" },
  { what: "an ordinal is words", file: resolution, change: replace("ordinal: 1\n", "ordinal: first\n"), names: "pp-1 → ordinal" },
  { what: "an ordinal is negative", file: resolution, change: replace("ordinal: 1\n", "ordinal: -1\n"), names: "pp-1 → ordinal" },
  { what: "an ordinal is not a number", file: resolution, change: replace("ordinal: 1\n", "ordinal: .nan\n"), names: "pp-1 → ordinal" },
  { what: "a unit has a printed number and one of ours", file: resolution, change: replace('label: "h)"', 'label: "h)"\n    ordinal: 8'), names: "op-4-h → ordinal" },
  { what: "a printed number is left out", file: resolution, change: replace('    label: "h)"\n', ""), names: "op-4-i → label" },
  { what: "a digit looks like another", file: resolution, change: replace('label: "4."', 'label: "４."'), names: "op-4 → label" },
  { what: "a unit is said to be in another language", file: article, change: replace("language: ru\n    source: L2C54", "language: hy\n    source: L2C54"), names: "head-1-ru → language" },
  { what: "a unit is in a language that the archive does not know", file: article, change: replace("language: ru\n    source: L2C54", "language: xx\n    source: L2C54"), names: "head-1-ru → language" },

  // Sources and their account.
  { what: "a source is edited", file: "sources/a-hrc-s-18-2.fr.txt", change: replace("Assurer", "Garantir"), names: "source → sha256" },
  { what: "a source ends early", file: "sources/a-hrc-s-18-2.fr.txt", change: edit((text) => text.slice(0, -200)), names: "source → sha256" },
  { what: "a source is missing", file: "sources/a-hrc-s-18-2.fr.txt", change: remove, names: "source → file" },
  { what: "a source has another name", file: "sources/a-hrc-s-18-2.fr.txt", change: rename("sources/report.fr.txt"), names: "source → file" },
  { what: "a source belongs to no text", file: "sources/stray.en.txt", change: create("Words of nobody.\n"), names: "stray.en.txt" },
  { what: "a span is too short", file: resolution, change: replace("source: L133-L134", "source: L133"), names: "op-4-h → " },
  { what: "a span overlaps the next", file: resolution, change: replace("source: L133-L134", "source: L133-L136"), names: "op-4-h → " },
  { what: "a span runs backwards", file: resolution, change: replace("source: L133-L134", "source: L134-L133"), names: "op-4-h → source" },
  { what: "a span is past the end", file: resolution, change: replace("source: L133-L134", "source: L9000-L9001"), names: "op-4-h → source" },
  { what: "an intervention is not declared", file: article, change: edit((text) => text.replace(/(L2C54-L2C105\n) {4}interventions:[^]*?( {4}text:)/, "$1$2")), names: "head-1-ru → source" },
  { what: "a reading has no reason", file: report, change: replace("kind: misprint", "kind: extraction-loss"), names: "interventions" },

  // Inline vocabulary.
  { what: "a script stands in a paragraph", file: resolution, change: replace("Condamne fermement:", `Condamne ${script}:`), names: "op-2 → text" },
  { what: "a script stands in a paragraph, escaped", file: resolution, change: replace("Condamne fermement:", "Condamne \\<script>alert(1)\\</script>:"), names: "op-2 → text" },
  { what: "a bold tag stands in a paragraph", file: resolution, change: replace("Condamne fermement:", "Condamne <b>fermement</b>:"), names: "op-2 → text" },
  { what: "a picture stands in a paragraph", file: resolution, change: replace("Condamne fermement:", "Condamne <img src=x onerror=alert(1)>:"), names: "op-2 → text" },
  { what: "a link runs a script", file: resolution, change: replace("Condamne fermement:", "[Condamne](javascript:alert(1)) fermement:"), names: "op-2 → text" },
  { what: "a link leads to another site", file: resolution, change: replace("Condamne fermement:", "[Condamne](https://example.org) fermement:"), names: "op-2 → text" },
  { what: "a link leads to no record", file: resolution, change: replace("instrument:ga-65-281", "instrument:ga-65-282"), names: "pp-2 → text" },
  { what: "a link climbs out of its kind", file: resolution, change: replace("instrument:ga-65-281", "instrument:../ga-65-281"), names: "pp-2 → text" },
  { what: "a note is called that is not there", file: resolution, change: replace("(note:fn-1)", "(note:fn-9)"), names: "pp-3 → text" },
  { what: "a note is called by nothing", file: resolution, change: replace("[1](note:fn-1)", "1"), names: "fn-1 → id" },
  { what: "a mark is never closed", file: resolution, change: replace("Condamne fermement:", "Condamne *fermement:"), names: "op-2 → text" },
  { what: "a language attribute breaks out", file: report, change: replace('lang="en">', 'lang="en" onclick="alert(1)">'), names: "→ text" },
  { what: "a reading has markup", file: report, change: replace('reading="World"', 'reading="<b>World</b>"'), names: "par-21-b → text" },

  // Characters and files.
  { what: "a byte order mark", file: body, change: edit((text) => `\uFEFF${text}`), names: "byte order mark" },
  { what: "carriage returns", file: body, change: edit((text) => text.replaceAll("\n", "\r\n")), names: "carriage returns" },
  { what: "a NUL character", file: body, change: append("# \0\n"), names: "NUL" },
  { what: "another encoding", file: body, change: edit((text) => Buffer.from(text, "utf16le")), names: "bodies/caucasus-bureau.yaml" },
  { what: "Latin-1", file: resolution, change: edit((text) => Buffer.from(text, "latin1")), names: "not valid UTF-8" },
  { what: "a control character", file: body, change: replace("Bureau", "Bur\\x07eau".replace("\\x07", "\u0007")), names: "caucasus-bureau.yaml" },
  { what: "a bidirectional override", file: body, change: replace("Caucasus", "\u202ECaucasus"), names: "name → en" },
  { what: "a zero-width space", file: body, change: replace("Caucasus", "Cauc\u200Basus"), names: "name → en" },
  { what: "a Cyrillic letter in a Latin word", file: resolution, change: replace("Condamne fermement", "Condаmne fermement"), names: "op-2 → text" },
  { what: "letters in parts", file: resolution, change: replace("Réaffirmant les buts", "Re\u0301affirmant les buts"), names: "pp-1 → text" },
  { what: "a megabyte in one value", file: body, change: replace("Caucasus", `Caucasus ${"x".repeat(1_000_000)}`), names: "name → en" },
  { what: "a megabyte in one paragraph", file: resolution, change: replace("Condamne fermement", `Condamne ${"x ".repeat(500_000)}`), names: "op-2 → text" },
  { what: "a file of five megabytes", file: body, change: append(`# ${"x".repeat(5_000_000)}\n`), names: "bytes" },
  { what: "a record under a name that is no id", file: body, change: rename("bodies/Caucasus Bureau.yaml"), names: "Caucasus Bureau.yaml" },
  { what: "a record in a folder of its own", file: "bodies/more/x.yaml", change: create("name: { en: X, fr: X }\n"), names: "bodies/more" },
  { what: "a folder named like a record", file: "bodies/folder.yaml/x", change: create("x\n"), names: "bodies/folder.yaml" },
  { what: "a file that no kind of record lays claim to", file: "index.html", change: create(script), names: "index.html" },

  // Notation.
  { what: "a YAML bomb", file: body, change: edit(() => `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nname: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`), names: "caucasus-bureau.yaml:2" },
  { what: "an alias that holds itself", file: body, change: edit(() => "name: &n\n  en: *n\n  fr: x\n"), names: "caucasus-bureau.yaml:2" },
  { what: "brackets ten thousand deep", file: body, change: append(`x: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`), names: "caucasus-bureau.yaml" },
  { what: "a tag that makes an object", file: body, change: replace("name:", "name: !!js/function"), names: "caucasus-bureau.yaml" },
  { what: "two documents in a file", file: body, change: append("---\nname: { en: X, fr: X }\n"), names: "caucasus-bureau.yaml" },
  { what: "a key stands twice", file: body, change: append("name: { en: X, fr: X }\n"), names: "caucasus-bureau.yaml" },
  { what: "a key of a prototype", file: body, change: append("__proto__: { admin: true }\n"), names: "__proto__" },
  { what: "a key called constructor", file: body, change: append("constructor: { prototype: { admin: true } }\n"), names: "constructor" },
  { what: "a tab for an indent", file: body, change: replace("  en:", "\ten:"), names: "caucasus-bureau.yaml" },
  { what: "a list in the place of a record", file: body, change: edit(() => "- name\n"), names: "caucasus-bureau.yaml" },
  { what: "nothing in the place of a record", file: body, change: edit(() => "# to be written\n"), names: "caucasus-bureau.yaml" },
  { what: "a comment", file: body, change: append("# seen in the collection\n"), names: "harmless" },
  { what: "the fields in another order", file: instrument, change: edit((text) => text.replace(/^(kind: .*\n)([^]*)$/, "$2$1")), names: "harmless" },
  { what: "a value in other quotation marks", file: work, change: replace('"2015"', "'2015'"), names: "harmless" },

  // Votes, lists and States.
  { what: "a tally is one less", file: vote, change: replace("abstaining: 6", "abstaining: 5"), names: "lists → abstaining" },
  { what: "a State is missing from a vote", file: vote, change: replace("      - aut # Autriche\n", ""), names: "lists → for" },
  { what: "a State votes twice", file: vote, change: replace("      - aut # Autriche", "      - sau\n      - aut"), names: "lists → for" },
  { what: "two States of a vote change places", file: vote, change: swap("- aut # Autriche", "- bel # Belgique"), names: "lists → for → states" },
  { what: "a State is none", file: vote, change: replace("- aut #", "- zzz #"), names: "lists → for → states" },
  { what: "a State votes on both sides", file: vote, change: replace("      - chn", "      - aut\n      - chn"), names: "lists → against" },
  { what: "a vote is on nothing", file: vote, change: replace("on: hrc-s-18-1", "on: hrc-s-18-9"), names: "votes/s-18-1.yaml" },
  { what: "a vote is on another day", file: vote, change: replace("2011-12-02", "2011-12-03"), names: "→ date" },
  { what: "a position that nobody knows", file: vote, change: replace("  abstaining: 6", "  absent: 6"), names: "printed → absent" },
  { what: "a tally is words", file: vote, change: replace("for: 37", "for: thirty-seven"), names: "printed → for" },
  { what: "a list names one State less", file: listing, change: edit((text) => text.replace(/ {2}- state: .*\n/, "")), names: "entries" },
  { what: "a list is said to be longer", file: "listings/session-request-members.yaml", change: replace("printed: 28", "printed: 29"), names: "→ printed" },
  { what: "a list begins at words that are not there", file: listing, change: edit((text) => text.replace(/^after: .*$/m, 'after: "nowhere"')), names: "→ after" },
  { what: "a State has two entries", file: "states.yaml", change: replace("- id: alb", "- id: ago"), names: "states.yaml" },
  { what: "a State has markup in its name", file: "states.yaml", change: replace('en: "Angola"', `en: "${script}"`), names: "ago → en" },
  { what: "a State is printed otherwise", file: "states.yaml", change: replace('printed: ["Angola"]', 'printed: ["Angolla"]'), names: "entries" },

  // Instruments, works, bodies, notes.
  { what: "a date that does not exist", file: instrument, change: replace("2011-08-22", "2011-08-32"), names: "→ date" },
  { what: "a date in words", file: instrument, change: edit((text) => text.replace(/date: .*/, "date: yesterday")), names: "→ date" },
  { what: "a kind of instrument that is none", file: instrument, change: replace("kind: resolution", "kind: opinion"), names: "→ kind" },
  { what: "an instrument of no body", file: instrument, change: replace("body: human-rights-council", "body: nobody"), names: "→ body" },
  { what: "an instrument that nothing cites", file: "instruments/stray.yaml", change: create("kind: treaty\ntitle: { en: X, fr: X }\n"), names: "instruments/stray.yaml" },
  { what: "a title with a script", file: instrument, change: edit((text) => text.replace(/en: .*/, `en: "${script}"`)), names: "title → en" },
  { what: "a title in one language", file: instrument, change: edit((text) => text.replace(/ {2}fr: .*\n/, "")), names: "title → fr" },
  { what: "a work under another number", file: work, change: replace("number: 2", "number: 9"), names: "→ text" },
  { what: "a work whose entry is none", file: work, change: replace("hasan-jalalyan-2023/lit-11", "hasan-jalalyan-2023/lit-12"), names: "entries" },
  { what: "a certainty between the two", file: work, change: replace("certainty: probable", "certainty: perhaps"), names: "citedAs → certainty" },
  { what: "a work is removed", file: work, change: remove, names: "→ text" },
  { what: "a bracketed number without its work", file: article, change: edit((text) => text.replace(/\[([^\]]*)\]\(work:[^)]*\)/, "$1")), names: "→ text" },
  { what: "a note about nothing", file: note, change: replace("instrument:hrc-s-17-1", "instrument:hrc-s-99-1"), names: "about" },
  { what: "a note with a script", file: note, change: edit((text) => text.replace(/en: >-\n {4}/, `en: >-\n    ${script} `)), names: "text → en" },

  // Persons, places, events, actions, votes that are told of.
  { what: "a name that no text prints", file: "persons/stalin.yaml", change: replace('- "Joseph Stalin"', '- "Joseph Stalin"\n  - "J. Stalin"'), names: "forms → 1" },
  { what: "an office in other words", file: "persons/stalin.yaml", change: replace("Member of the Central Committee", "Secretary of the Central Committee"), names: "offices → 0 → as" },
  { what: "an office in a paragraph that does not name the person", file: "persons/stalin.yaml", change: replace("hasan-jalalyan-2023/p-16", "hasan-jalalyan-2023/p-1"), names: "offices → 1" },
  { what: "an office without its date", file: "persons/stalin.yaml", change: replace('date: "1921-07-04"', "date: undated"), names: "offices → 1 → date" },
  { what: "an office of a body that is none", file: "persons/stalin.yaml", change: replace("rcp-central-committee", "politburo"), names: "offices → 0 → body" },
  { what: "a claim about a place that the text does not make", file: "places/lachin.yaml", change: replace("currently occupied", "currently held"), names: "claims → 0 → words" },
  { what: "an event before its act", file: "events/1921-06-19-publication.yaml", change: replace("1921-06-19", "1921-06-11"), names: "→ date" },
  { what: "an interval that runs backwards", file: "events/1991-war.yaml", change: replace("1991/1994", "1994/1991"), names: "→ date" },
  { what: "an event in a paragraph that is none", file: "events/1991-war.yaml", change: replace("p-33", "p-99"), names: "units → 0" },
  { what: "a verb that the paragraph does not have", file: "actions/s-18-1.yaml", change: replace('"Condamne fermement"', '"Condamne vivement"'), names: "→ words" },
  { what: "a paragraph without its verb", file: "actions/s-18-1.yaml", change: replace('  - unit: op-2\n    words: "Condamne fermement"\n    verb: "condamner"\n', ""), names: "actions/s-18-1.yaml" },
  { what: "an addressee that is none", file: "actions/s-18-1.yaml", change: replace("[syria-government]", "[syria]"), names: "to → 0" },
  { what: "a vote that the text does not tell of in these words", file: "votes/caucasus-bureau-1921-07-05.yaml", change: replace("then no vote as such", "then a vote"), names: "reports → 0 → words" },
  { what: "a regional group that is none", file: "states.yaml", change: replace("group: african", "group: austral"), names: "ago → group" },

  // Facts about texts.
  { what: "a DOI that breaks out of its link", file: article, change: edit((text) => text.replace(/^doi: .*$/m, 'doi: 10.1/"><script>alert(1)</script>')), names: "doi" },
  { what: "an ORCID with letters", file: article, change: replace("0009-0003-2567-7456", "0009-0003-2567-zzzz"), names: "author → orcid" },
  { what: "an article accepted before it was received", file: article, change: replace("accepted: 2023-11-27", "accepted: 2023-10-01"), names: "→ accepted" },
  { what: "a text adopted on another day than its instrument", file: resolution, change: replace("date: 2011-12-02", "date: 2011-12-03"), names: "→ date" },
  { what: "a text of a kind that is none", file: resolution, change: replace("kind: resolution", "kind: poem"), names: "→ kind" },

  // The ledger.
  { what: "the ledger is missing", file: "ledger.json", change: remove, names: "ledger.json" },
  { what: "the ledger forgets a permalink", file: "ledger.json", change: edit((text) => text.replace('"id": "s-18-1/op-4-h"', '"id": "s-18-1/op-4-y"')), names: "op-4-h → id" },
  { what: "the ledger has other words", file: "ledger.json", change: replace("Le Conseil des droits de l’homme,", "Le Conseil,"), names: "s-18-1/enacting → versions → 0 → sha256" },
  { what: "the ledger is cut off", file: "ledger.json", change: edit((text) => text.slice(0, 5000)), names: "ledger.json" },
  { what: "the ledger moves a permalink to nothing", file: "ledger.json", change: edit((text) => text.replace(/"id": "a-hrc-s-18-2.ch-1",\s*"status": "current"/, '"id": "s-18-1/op-0", "status": "moved", "movedTo": "s-18-1/op-99", "release": "0.1.0", "reason": { "en": "x", "fr": "x" }')), names: "s-18-1/op-0 → movedTo" },
  { what: "the ledger names an address with a script", file: "ledger.json", change: replace('"/about/"', '"javascript:alert(1)"'), names: "addresses" },

  // Our own pages.
  { what: "a page with a script", file: "pages/en/about.mdx", change: append(`\n${script}\n`), names: "pages/en/about.mdx:" },
  { what: "a page with code", file: "pages/en/about.mdx", change: append("\n{process.env.HOME}\n"), names: "pages/en/about.mdx:" },
  { what: "a page that imports", file: "pages/en/about.mdx", change: append('\nimport fs from "node:fs"\n'), names: "pages/en/about.mdx:" },
  { what: "a page with a link that runs a script", file: "pages/en/about.mdx", change: append("\n[x](javascript:alert(1))\n"), names: "pages/en/about.mdx:" },
  { what: "a page in one language alone", file: "pages/fr/about.mdx", change: remove, names: "pages/fr/about.mdx" },
  { what: "a page without a title", file: "pages/en/about.mdx", change: replace("title: About Regesta\n", ""), names: "→ title" },
];
