/** The most that is checked at once: signs of a paste, passages in it, signs of one passage. */
export const pasteLimits = { length: 20_000, passages: 30, passage: 4000 } as const;

/** What a reader pasted, taken apart. */
export interface Paste {
  readonly passages: readonly string[];
  /** What was not taken, where the paste was longer than is checked. */
  readonly unread: string;
  /** How many invisible signs that steer machines were taken out. */
  readonly removed: number;
  /** Whether a passage was so long that it is checked in parts. */
  readonly isCut: boolean;
}

const controls = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]/gu;
const opening = '[«“„‟‹"]';
const closing = '[»”“›"]';
const blankLine = /\n[^\S\n]*\n\s*/u;
const betweenQuotations = new RegExp(`(?<=${closing}[.,;]?)[^\\S\\n]*\\n\\s*(?=${opening})`, "u");

/**
 * Takes a paste apart into passages: at blank lines, and where a line ends with a closing quotation
 * mark and the next begins with an opening one. What has neither a letter nor a digit is no passage.
 */
export function readPaste(paste: string): Paste {
  const end = endOfTaken(paste);
  const taken = paste.slice(0, end).replace(/\r\n?|[\u2028\u2029\u0085]/gu, "\n");
  const clean = taken.replace(controls, "");
  const whole = clean
    .split(blankLine)
    .flatMap((block) => block.split(betweenQuotations))
    .map((passage) => passage.trim())
    .filter((passage) => /[\p{L}\p{N}]/u.test(passage));
  const parts = whole.flatMap(inParts);
  const unread = [...parts.slice(pasteLimits.passages), paste.slice(end)];
  return {
    passages: parts.slice(0, pasteLimits.passages),
    unread: unread.join(" ").trim(),
    removed: taken.length - clean.length,
    isCut: parts.length > whole.length,
  };
}

/** Where the part of a paste that is taken ends: between words, if they are not too long. */
function endOfTaken(paste: string): number {
  if (paste.length <= pasteLimits.length) return paste.length;
  const space = paste.slice(0, pasteLimits.length).search(/\s\S*$/u);
  return space > pasteLimits.length / 2 ? space : pasteLimits.length;
}

/** A passage in pieces that are not too long to compare, and much alike; cut between words. */
function inParts(passage: string): string[] {
  const count = Math.ceil(passage.length / pasteLimits.passage);
  if (count < 2) return [passage];
  const length = Math.ceil(passage.length / count);
  const space = passage.lastIndexOf(" ", length);
  const end = space > length / 2 ? space : length;
  return [passage.slice(0, end), ...inParts(passage.slice(end).trim())];
}
