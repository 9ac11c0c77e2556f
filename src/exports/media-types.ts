/** The media types of the files that are published as data, by the end of their names. */
const mediaTypes = {
  ".akn.xml": "application/akn+xml",
  ".tei.xml": "application/tei+xml",
  ".csl.json": "application/vnd.citationstyles.csl+json",
  ".bib": "application/x-bibtex",
  ".csv": "text/csv",
  ".epub": "application/epub+zip",
  ".ics": "text/calendar",
  ".json": "application/json",
  ".md": "text/markdown",
  ".pdf": "application/pdf",
  ".ris": "application/x-research-info-systems",
  ".txt": "text/plain",
  ".xml": "application/xml",
} as const;

/** The media type of a file by its name; undefined for a name that ends in no known way. */
export function mediaType(name: string): string | undefined {
  const ending = Object.entries(mediaTypes).find(([end]) => name.endsWith(end));
  return ending?.[1];
}
