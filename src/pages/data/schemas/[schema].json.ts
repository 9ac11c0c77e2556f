import type { APIRoute, GetStaticPaths } from "astro";
import { absoluteFor } from "#exports/absolute.ts";
import { dataSchemaIds, jsonSchema, type DataSchemaId } from "#exports/data-schemas.ts";
import { json } from "#exports/data-text.ts";

export const getStaticPaths = (() =>
  dataSchemaIds.map((id) => ({ params: { schema: id }, props: { id } }))) satisfies GetStaticPaths;

/** What a kind of published JSON file holds, as a JSON Schema. */
export const GET: APIRoute<{ id: DataSchemaId }> = ({ props: { id }, site }) =>
  new Response(json(jsonSchema(id, absoluteFor(site))));
