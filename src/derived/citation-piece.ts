import { texWords } from "./tex-words.ts";
import { writtenDay, type DayStyle } from "./written-day.ts";

/** The ways of writing a place in a text that traditions of citing have. */
export const pinpointStyles = ["en", "plain", "pilcrow", "mla", "fr", "ru"] as const;
export type PinpointStyle = (typeof pinpointStyles)[number];

/** A place in a text, in every style. */
export type Pinpoints = Readonly<Record<PinpointStyle, string>>;

/** What a value must be written as, to stand in a notation. */
export type Notation = "json" | "tex";

/**
 * A piece of a citation that is still to be filled in: words, a title in italics, the place in the
 * text with the words around it, its address, or the day on which a reader saw it. Places and days
 * that are not given are left out together with the words around them.
 */
export type CitationPiece =
  | string
  | { readonly italic: string }
  | {
      readonly pinpoint: PinpointStyle;
      readonly before: string;
      readonly after: string;
      readonly as?: Notation;
    }
  | { readonly url: true }
  | {
      readonly accessed: true;
      /** The words, with `{date}`. */
      readonly words: string;
      /** `iso` for 2026-11-24, `dots` for 24.11.2026, `parts` for 2026, 11, 24, or as a tradition writes it. */
      readonly format: "iso" | "dots" | "parts" | DayStyle;
    };

/** What a citation is filled in with. */
export interface CitationValues {
  readonly pinpoints: Pinpoints | undefined;
  readonly url: string;
  /** The day of access, ISO 8601. */
  readonly accessed: string | undefined;
}

/** A citation as plain text. */
export function citationText(pieces: readonly CitationPiece[], values: CitationValues): string {
  return pieces.map((piece) => pieceText(piece, values)).join("");
}

/** A citation as HTML, with titles in italics; everything else is escaped. */
export function citationHtml(pieces: readonly CitationPiece[], values: CitationValues): string {
  return pieces
    .map((piece) => {
      const text = escaped(pieceText(piece, values));
      return typeof piece === "object" && "italic" in piece ? `<i>${text}</i>` : text;
    })
    .join("");
}

function pieceText(piece: CitationPiece, { pinpoints, url, accessed }: CitationValues): string {
  if (typeof piece === "string") return piece;
  if ("italic" in piece) return piece.italic;
  if ("url" in piece) return url;
  if ("accessed" in piece) {
    if (accessed === undefined) return "";
    return piece.words.replace("{date}", () => dateText(accessed, piece.format));
  }
  if (pinpoints === undefined) return "";
  return piece.before + inNotation(pinpoints[piece.pinpoint], piece.as) + piece.after;
}

function inNotation(words: string, notation: Notation | undefined): string {
  if (notation === "json") return JSON.stringify(words).slice(1, -1);
  return notation === "tex" ? texWords(words) : words;
}

function dateText(
  day: string,
  format: Extract<CitationPiece, { accessed: true }>["format"],
): string {
  if (format === "iso") return day;
  if (format === "dots") return day.split("-").toReversed().join(".");
  if (format === "parts") return day.split("-").map(Number).join(", ");
  return writtenDay(format, day);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
