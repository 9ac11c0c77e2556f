import { agreement } from "#search/quotation/described-place.ts";
import { fewestSigns } from "#search/quotation/check-passage.ts";
import type { Contents } from "#search/quotation/contents.ts";
import type { FoundVerdict, Place, Verdict } from "#search/quotation/verdict.ts";
import { filled } from "./filled.ts";
import { placeRemarks } from "./place-remarks.ts";
import { shownPieces } from "./shown-pieces.ts";

/** What verdicts are written with: the words of the page, its language and its addresses. */
export interface VerdictSetting {
  readonly language: "en" | "fr";
  /** The address under which the texts stand, with a slash at its end. */
  readonly texts: string;
  /** Sentences by their names, with `{name}` for what is filled in. */
  readonly sentences: Readonly<Record<string, string>>;
  readonly contents: Contents;
  /** The citation of a place, by its name, which comes later. */
  readonly citation: (place: Place, name: string) => HTMLElement;
}

/** How many places of one quotation are shown. */
const mostPlaces = 10;

/** Writes verdicts into a page. Everything that a reader pasted is written as text. */
export class VerdictWriter {
  private readonly setting: VerdictSetting;

  constructor(setting: VerdictSetting) {
    this.setting = setting;
  }

  /** One quotation and what came of it, with a heading; `name` tells it from others. */
  element(verdict: Verdict, name: string): HTMLElement {
    const section = document.createElement("section");
    section.className = `verdict ${verdict.kind}`;
    const heading = document.createElement("h3");
    const number = document.createElement("span");
    number.className = "verdict-number";
    number.textContent = name;
    const kind = this.sentence(`verdict.${verdict.kind}`);
    heading.append(...(name === "" ? [kind] : [number, " ", kind]));
    section.append(heading, ...this.body(verdict));
    return section;
  }

  private body(verdict: Verdict): HTMLElement[] {
    switch (verdict.kind) {
      case "short":
        return [this.pasted(verdict), this.paragraph("shortText", { limit: fewestSigns })];
      case "none":
        return [this.pasted(verdict), this.paragraph("noneText"), ...this.occurring(verdict)];
      default:
        return [...this.remarks(verdict), ...this.places(verdict)];
    }
  }

  /** What was pasted, where there is no source to show instead. */
  private pasted({ passage }: Verdict): HTMLElement {
    const quotation = document.createElement("blockquote");
    quotation.className = "pasted";
    quotation.lang = "";
    quotation.textContent = passage.words;
    return quotation;
  }

  private occurring({ occurring }: Extract<Verdict, { kind: "none" }>): HTMLElement[] {
    if (occurring === undefined) return [this.paragraph("nothingOccurs")];
    return [
      this.paragraph("occurring"),
      ...occurring.places.slice(0, mostPlaces).map((place) => {
        const element = document.createElement("div");
        element.className = "verdict-place";
        element.append(this.title(place), this.source(place));
        return element;
      }),
    ];
  }

  /** How the quotation was read, and in how many places it stands. */
  private remarks({ passage, hasInsertions, places }: FoundVerdict): HTMLElement[] {
    const { leftOut, segments } = passage;
    const isShortened = segments.length > 1 && !hasInsertions;
    return [
      ...(leftOut === "" ? [] : [this.label("leftOut", { words: leftOut })]),
      ...(hasInsertions ? [this.label("insertions")] : []),
      ...(isShortened ? [this.label("partsInOrder", { count: segments.length })] : []),
      ...(places.length < 2 ? [] : [this.label("places", { count: places.length })]),
      ...(places.length > mostPlaces ? [this.label("morePlaces", { limit: mostPlaces })] : []),
    ];
  }

  private places({ places }: FoundVerdict): HTMLElement[] {
    return places.slice(0, mostPlaces).map((place) => {
      const element = document.createElement("div");
      element.className = "verdict-place";
      element.append(
        this.title(place),
        ...this.comparison(place),
        this.source(place),
        ...placeRemarks(place, this.setting),
        this.setting.citation(place, this.name(place)),
      );
      return element;
    });
  }

  /** The text and the units, as a link to the first. */
  private title(place: Place): HTMLElement {
    const [first] = place.units;
    const heading = document.createElement("h4");
    const link = document.createElement("a");
    link.href = `${this.setting.texts}${place.text}/${first?.id ?? ""}/`;
    link.textContent = this.name(place);
    heading.append(link);
    return heading;
  }

  private name(place: Place): string {
    const { language, contents } = this.setting;
    const title = contents.texts.find(({ id }) => id === place.text)?.title ?? place.text;
    return `${title}, ${place.units.map(({ name }) => name[language]).join(" · ")}`;
  }

  /** The differences, each in its place, and what they are; nothing where there are none. */
  private comparison(place: Place): HTMLElement[] {
    if (agreement(place) === "exact") return [];
    const compared = document.createElement("p");
    compared.className = "compared";
    compared.lang = place.language;
    compared.append(
      ...shownPieces(place.pieces, {
        language: this.setting.language,
        quoted: this.sentence("onlyQuoted"),
        source: this.sentence("onlySource"),
      }),
    );
    const kinds = place.kinds.map((kind) => this.sentence(`kind.${kind}`)).join(", ");
    const differs = this.paragraph("differs", { kinds });
    if (place.count > 0) {
      const count = place.count === 1 ? "countOne" : "count";
      differs.prepend(`${this.sentence(count, { count: place.count })} `);
    }
    return [differs, this.label("yours"), compared, this.label("legend")];
  }

  private source(place: Place): HTMLElement {
    const part = document.createElement("div");
    const words = document.createElement("blockquote");
    words.lang = place.language;
    words.textContent = place.source.join(" […] ");
    part.append(this.label("source"), words);
    return part;
  }

  private label(name: string, values: Readonly<Record<string, string | number>> = {}): HTMLElement {
    const element = this.paragraph(name, values);
    element.className = "verdict-label";
    return element;
  }

  private paragraph(
    name: string,
    values: Readonly<Record<string, string | number>> = {},
  ): HTMLElement {
    const element = document.createElement("p");
    element.textContent = this.sentence(name, values);
    return element;
  }

  private sentence(name: string, values: Readonly<Record<string, string | number>> = {}): string {
    return filled(this.setting.sentences[name] ?? "", values);
  }
}
