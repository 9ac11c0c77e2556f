import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { recordLoader } from "#archive/record-loader.ts";
import { PageSchema } from "#schemas/page.ts";
import { recordKinds } from "#schemas/record-kinds.ts";
import { SourceSchema } from "#schemas/source.ts";

const { texts, listings, votes, instruments, works, bodies, notes, states } = recordKinds;
const { persons, places, events, actions, releases, permalinks, addresses } = recordKinds;

export const collections = {
  texts: defineCollection({ loader: recordLoader("texts"), schema: texts.schema }),
  listings: defineCollection({ loader: recordLoader("listings"), schema: listings.schema }),
  votes: defineCollection({ loader: recordLoader("votes"), schema: votes.schema }),
  instruments: defineCollection({
    loader: recordLoader("instruments"),
    schema: instruments.schema,
  }),
  works: defineCollection({ loader: recordLoader("works"), schema: works.schema }),
  bodies: defineCollection({ loader: recordLoader("bodies"), schema: bodies.schema }),
  persons: defineCollection({ loader: recordLoader("persons"), schema: persons.schema }),
  places: defineCollection({ loader: recordLoader("places"), schema: places.schema }),
  events: defineCollection({ loader: recordLoader("events"), schema: events.schema }),
  actions: defineCollection({ loader: recordLoader("actions"), schema: actions.schema }),
  notes: defineCollection({ loader: recordLoader("notes"), schema: notes.schema }),
  states: defineCollection({ loader: recordLoader("states"), schema: states.schema }),
  releases: defineCollection({ loader: recordLoader("releases"), schema: releases.schema }),
  permalinks: defineCollection({ loader: recordLoader("permalinks"), schema: permalinks.schema }),
  addresses: defineCollection({ loader: recordLoader("addresses"), schema: addresses.schema }),
  sources: defineCollection({ loader: recordLoader("sources"), schema: SourceSchema }),
  pages: defineCollection({
    loader: glob({ base: "./content/pages", pattern: "*/*.mdx" }),
    schema: PageSchema,
  }),
};
