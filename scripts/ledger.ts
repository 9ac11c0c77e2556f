import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Archive } from "#archive/archive.ts";
import { contentRoot } from "#archive/content-root.ts";
import { nextLedger, type LedgerChange } from "#archive/next-ledger.ts";
import { openArchive } from "#archive/open-archive.ts";
import { rules } from "#archive/rules/all.ts";
import { ledger as ledgerRule } from "#archive/rules/ledger.ts";
import { buildSite } from "./build-site.ts";
import { publishedAddresses } from "./published-addresses.ts";
import { reportContentErrors } from "./report-content-errors.ts";

const file = join(contentRoot, "ledger.json");

await reportContentErrors(async () => {
  if (!existsSync(file)) write({ releases: [], permalinks: [], addresses: [] });
  const { archive } = openArchive(
    contentRoot,
    rules.filter((rule) => rule !== ledgerRule),
  );
  const change = readChange();
  const next = nextLedger(archive, change);
  if (!next.ok) {
    console.error(["The ledger was not written:", ...next.missing].join("\n  "));
    process.exitCode = 1;
    return;
  }
  const { releases, permalinks } = next;
  const known = [...archive.addresses.values()];
  write({ releases, permalinks, addresses: known });
  // What else the site answers at is known when it is built.
  await buildSite();
  const added = publishedAddresses(
    "dist",
    permalinks.map(({ id }) => id),
  )
    .filter((id) => !archive.addresses.has(id))
    .map((id) => ({ id, release: change.release.id }));
  write({ releases, permalinks, addresses: [...known, ...added] });
  console.log(summary(archive, permalinks.length, added.length, change.release.id));
});

function readChange(): LedgerChange {
  const { values } = parseArgs({
    options: {
      moved: { type: "string", multiple: true, default: [] },
      withdrawn: { type: "string", multiple: true, default: [] },
      "reason.en": { type: "string" },
      "reason.fr": { type: "string" },
    },
  });
  const { "reason.en": en, "reason.fr": fr } = values;
  return {
    release: { id: packageVersion(), date: new Date().toISOString().slice(0, 10) },
    moved: new Map(
      values.moved.map((pair) => {
        const [from = "", to = ""] = pair.split("=");
        return [from, to];
      }),
    ),
    withdrawn: new Set(values.withdrawn),
    reason: en !== undefined && fr !== undefined ? { en, fr } : undefined,
  };
}

function packageVersion(): string {
  const written: unknown = JSON.parse(readFileSync("package.json", "utf8"));
  if (typeof written === "object" && written !== null && "version" in written) {
    return String(written.version);
  }
  throw new Error("`package.json` has no version to release.");
}

function write(ledger: Readonly<Record<"addresses" | "permalinks" | "releases", unknown>>): void {
  writeFileSync(file, `${JSON.stringify(ledger, null, 2)}\n`);
}

function summary(before: Archive, permalinks: number, addresses: number, release: string): string {
  const added = permalinks - before.permalinks.size;
  return `Release ${release}: ${String(added)} new permalinks of ${String(permalinks)}, ${String(addresses)} new addresses.`;
}
