import type { APIRoute } from "astro";
import { fileUrl } from "#urls";

/** Everything may be read by robots; the sitemap tells them what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      "User-agent: *",
      "Allow: /",
      `Sitemap: ${new URL(fileUrl("sitemap-index.xml"), site).href}`,
      "",
    ].join("\n"),
  );
