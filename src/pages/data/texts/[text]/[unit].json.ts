import type { APIRoute, GetStaticPaths } from "astro";
import { loadArchive } from "#archive/load.ts";
import { unitReadings, type UnitReading } from "#derived/unit-reading.ts";
import { absoluteFor } from "#exports/absolute.ts";
import { json } from "#exports/data-text.ts";
import { unitData } from "#exports/unit-data.ts";

export const getStaticPaths = (async () =>
  unitReadings(await loadArchive()).map((reading) => ({
    params: { text: reading.text.id, unit: reading.place.unit.id },
    props: { reading },
  }))) satisfies GetStaticPaths;

/** One unit as data. */
export const GET: APIRoute<{ reading: UnitReading }> = ({ props, site }) =>
  new Response(json(unitData(props.reading, absoluteFor(site))));
