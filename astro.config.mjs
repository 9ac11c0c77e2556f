import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { pageDirectives } from "./scripts/content-policy.ts";
import { finishingIntegration } from "./scripts/finishing-integration.ts";
import { searchIntegration } from "./scripts/search-integration.ts";
import { fonts } from "./src/styles/fonts.ts";
import rehypeSlug from "rehype-slug";
import remarkGfm from "remark-gfm";

export default defineConfig({
  // Where the site will stand: a published build is given its own address.
  site: process.env.REGESTA_SITE ?? "http://localhost:4321",
  base: process.env.REGESTA_BASE ?? "/",
  trailingSlash: "always",
  // The default of Astro 7 drops the space between inline elements on lines of their own.
  compressHTML: true,
  prerenderConflictBehavior: "error",
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [[remarkGfm, { singleTilde: false }]],
      rehypePlugins: [rehypeSlug],
    }),
  },
  fonts,
  security: {
    csp: {
      directives: [...pageDirectives],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    build: {
      rolldownOptions: {
        // Astro marks each MDX file with a directive that the bundler then remarks upon.
        onLog: (level, log, report) => {
          if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
        },
      },
    },
  },
  integrations: [mdx(), sitemap(), searchIntegration(), finishingIntegration()],
});
