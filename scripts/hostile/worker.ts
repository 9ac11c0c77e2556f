import { parentPort } from "node:worker_threads";
import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import { allMutations } from "./all-mutations.ts";
import { outcome } from "./outcome.ts";

const { archive } = openArchive(contentRoot);

// The main thread sends the place of a mutation in the table, and is sent its outcome.
parentPort?.on("message", (index: number) => {
  const mutation = allMutations[index];
  if (mutation !== undefined) parentPort?.postMessage(outcome(mutation, contentRoot, archive));
});
