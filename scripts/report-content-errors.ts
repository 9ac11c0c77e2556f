import { ContentError } from "#archive/open-archive.ts";

/** Runs a command; content that cannot be published is reported as it is, with a failing exit. */
export async function reportContentErrors(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
