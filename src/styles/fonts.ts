import { fontProviders } from "astro/config";

const scripts = {
  latin: {
    range:
      "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2212",
    display: "optional",
  },
  cyrillic: { range: "U+0301, U+0400-045F, U+0490-0491, U+2116", display: "swap" },
  armenian: { range: "U+0530-058F, U+FB13-FB17", display: "swap" },
} as const;

/**
 * The faces of the edition, from npm packages (SIL Open Font License): a serif for the texts and a
 * sans for the apparatus, one family for each script, so that a page fetches only the scripts on
 * it. Latin is preloaded and never swapped in late, so that no line moves; the other scripts must
 * be seen even where the reader's machine has no face for them, and are.
 */
export const fonts = [
  {
    ...family("--font-serif", "Source Serif 4", ["Georgia", "serif"]),
    options: {
      variants: [
        face("source-serif-4", "latin", "normal"),
        face("source-serif-4", "latin", "italic"),
      ],
    },
  },
  {
    ...family("--font-serif-cyrillic", "Source Serif 4 Cyrillic", []),
    options: {
      variants: [
        face("source-serif-4", "cyrillic", "normal"),
        face("source-serif-4", "cyrillic", "italic"),
      ],
    },
  },
  {
    ...family("--font-serif-armenian", "Noto Serif Armenian", []),
    options: { variants: [face("noto-serif-armenian", "armenian", "normal")] },
  },
  {
    ...family("--font-sans", "Source Sans 3", ["system-ui", "sans-serif"]),
    options: { variants: [face("source-sans-3", "latin", "normal")] },
  },
  {
    ...family("--font-sans-cyrillic", "Source Sans 3 Cyrillic", []),
    options: { variants: [face("source-sans-3", "cyrillic", "normal")] },
  },
];

function family(cssVariable: `--font-${string}`, name: string, fallbacks: string[]) {
  return { provider: fontProviders.local(), cssVariable, name, fallbacks };
}

function face(fontsource: string, script: keyof typeof scripts, style: "normal" | "italic") {
  return {
    src: [`@fontsource-variable/${fontsource}/files/${fontsource}-${script}-wght-${style}.woff2`],
    weight: "200 900",
    style,
    display: scripts[script].display,
    unicodeRange: scripts[script].range.split(", "),
  };
}
