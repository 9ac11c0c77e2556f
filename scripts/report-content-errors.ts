import { ContentError } from "#archive/open-archive.ts";
import { SiteError } from "./site-error.ts";

/** Runs a command; what cannot be published is reported as it is, with a failing exit. */
export async function reportContentErrors(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof ContentError) && !(error instanceof SiteError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
