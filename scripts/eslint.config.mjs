import { defineConfig } from "eslint/config";
import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

/** What each room of `src/` may import from others: data moves one way, from content to pages. */
const rooms = {
  schemas: [],
  archive: ["schemas"],
  derived: ["archive", "schemas"],
  strings: ["archive", "schemas", "derived"],
  exports: ["derived", "archive", "schemas", "strings"],
  search: ["derived", "archive", "schemas", "strings"],
  components: ["archive", "components", "derived", "elements", "exports", "schemas", "strings"],
  layouts: ["components", "schemas", "strings", "styles"],
  elements: ["derived", "schemas", "search"],
};

/** Of these, what may give a room its types alone: components, say, receive finished things. */
const typesOnly = {
  strings: ["archive"],
  components: ["archive", "derived", "exports"],
  elements: ["schemas"],
};

const allRooms = [...Object.keys(rooms), "fixtures", "styles"];
const withoutUrls = ["schemas", "archive", "derived", "strings", "elements"];

/** A pattern for imports whose names begin so after their `#`. */
function from(beginnings) {
  return `^#(?:${beginnings.join("|")})`;
}

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,astro}`],
  ignores: ["**/*.test.ts"],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            // ESLint reads `group` as lines of a .gitignore, where a # begins a comment.
            regex: from([
              ...allRooms.filter((other) => !allowed.includes(other)).map((other) => `${other}/`),
              ...(withoutUrls.includes(room) ? ["urls$"] : []),
            ]),
            message: `\`${room}/\` may import ${allowed.join(", ") || "no other room"}.`,
          },
          {
            group: ["astro:content"],
            message: "Only `archive/load.ts` reads Astro's collections.",
          },
          ...(typesOnly[room] === undefined
            ? []
            : [
                {
                  regex: from(typesOnly[room].map((other) => `${other}/`)),
                  allowTypeImports: true,
                  message: `\`${room}/\` may import only types from ${typesOnly[room].join(", ")}.`,
                },
              ]),
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ["dist/", ".astro/", "test-results/"] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        project: "tsconfig.json",
        tsconfigRootDir: process.cwd(),
        extraFileExtensions: [".astro"],
      },
    },
    rules: {
      // TypeScript asks for brackets where a name is not declared, as in `dataset["label"]`.
      "@typescript-eslint/dot-notation": "off",
      // Node's test runner collects the promises of its tests itself.
      "@typescript-eslint/no-floating-promises": [
        "error",
        { allowForKnownSafeCalls: [{ from: "package", name: "test", package: "node:test" }] },
      ],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: false }],
      "func-style": ["error", "declaration", { allowArrowFunctions: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: false }],
      "no-console": "off",
    },
  },
  ...roomRules,
  {
    files: ["src/archive/load.ts", "src/pages/**", "src/content.config.ts"],
    rules: { "@typescript-eslint/no-restricted-imports": "off" },
  },
  {
    // Tables may be long.
    files: ["src/strings/{en,fr}.ts"],
    rules: { "max-lines": "off" },
  },
  {
    // Astro's own checker types these files; the rules that need types cannot follow their markup.
    files: ["**/*.astro", "**/*.astro/*.ts", "**/*.mjs"],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
