import { createHash } from "node:crypto";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { AddressSchema, PermalinkSchema, ReleaseSchema } from "#schemas/ledger.ts";

const LedgerSchema = z.strictObject({
  releases: z.array(ReleaseSchema),
  permalinks: z.array(PermalinkSchema),
  addresses: z.array(AddressSchema),
});

/** What the words of S-18/1, § 4 h) are said to have been before a correction. */
export const formerWords = "h) Assurer un accès sans retard à tous les acteurs humanitaires;";

/**
 * Copies the content folder `root` to `copy` and gives it a past, for trying what readers see of
 * one: a release of 2001 in which § 4 h) read otherwise, an id that has moved since, and one that
 * was withdrawn.
 */
export function writeContentWithHistory(root: string, copy: string): void {
  cpSync(root, copy, { recursive: true });
  const file = join(copy, "ledger.json");
  const written: unknown = JSON.parse(readFileSync(file, "utf8"));
  const { releases, permalinks, addresses } = LedgerSchema.parse(written);
  const release = releases.at(-1)?.id ?? "";
  const former = { release: "0.0.1", words: formerWords, sha256: sha256(formerWords) };
  const reason = { en: "Our slip, for a trial.", fr: "Notre erreur, pour un essai." };
  const past = {
    releases: [{ id: "0.0.1", date: "2001-02-03" }, ...releases],
    permalinks: [
      ...permalinks.map((permalink) =>
        permalink.id === "s-18-1/op-4-h"
          ? {
              ...permalink,
              versions: [former, ...permalink.versions.map((v) => ({ ...v, reason }))],
            }
          : permalink,
      ),
      {
        id: "s-18-1/op-4-old",
        status: "moved",
        movedTo: "s-18-1/op-4-h",
        release,
        reason,
        versions: [former],
      },
      { id: "s-18-1/op-99", status: "withdrawn", release, reason, versions: [former] },
    ],
    addresses,
  };
  writeFileSync(file, JSON.stringify(past));
}

function sha256(words: string): string {
  return createHash("sha256").update(words).digest("hex");
}
