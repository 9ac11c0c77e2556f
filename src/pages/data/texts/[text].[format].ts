import type { APIRoute, GetStaticPaths } from "astro";
import type { Archive, Text } from "#archive/archive.ts";
import { loadArchive } from "#archive/load.ts";
import { absoluteFor } from "#exports/absolute.ts";
import { exportedText } from "#exports/exported-text.ts";
import { formatsOf, isBookFormat, writeText, type TextFormat } from "#exports/text-formats.ts";
import { writeBook } from "#exports/write-book.ts";

interface Props {
  archive: Archive;
  text: Text;
  format: TextFormat;
}

export const getStaticPaths = (async () => {
  const archive = await loadArchive();
  return [...archive.texts.values()].flatMap((text) =>
    formatsOf(text).map((format) => ({
      params: { text: text.id, format },
      props: { archive, text, format },
    })),
  );
}) satisfies GetStaticPaths;

/** A whole text in one of the formats that it is published in. */
export const GET: APIRoute<Props> = ({ props: { archive, text, format }, site }) => {
  const exported = exportedText(archive, text, absoluteFor(site));
  return new Response(
    isBookFormat(format) ? writeBook(format, exported) : writeText(format, exported),
  );
};
