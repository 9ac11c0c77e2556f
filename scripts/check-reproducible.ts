import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { sumsFile } from "./sha256-sums.ts";

/** What a build is made of: the project's top level, without what is made from it. */
const ingredients = [
  "package.json",
  "astro.config.mjs",
  "tsconfig.json",
  "content",
  "public",
  "scripts",
  "src",
];

const elsewhere = mkdtempSync(join(tmpdir(), "regesta elsewhere "));
try {
  for (const name of ingredients) cpSync(name, join(elsewhere, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(elsewhere, "node_modules"), "junction");
  build(elsewhere);
  const findings = differences(sums("dist"), sums(join(elsewhere, "dist")));
  const result = findings.length === 0 ? "sound" : `${String(findings.length)} findings`;
  console.log(`reproducible, in another folder, time zone and locale: ${result}`);
  for (const finding of findings.slice(0, 20)) console.error(`  ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
} finally {
  rmSync(elsewhere, { recursive: true });
}

function build(folder: string): void {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build.ts"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  });
  if (status !== 0) throw new Error(`The second build failed.\n${stderr}`);
}

function sums(folder: string): ReadonlyMap<string, string> {
  const lines = readFileSync(join(folder, sumsFile), "utf8").trim().split("\n");
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

function differences(
  here: ReadonlyMap<string, string>,
  there: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...here.keys(), ...there.keys()])]
    .filter((path) => here.get(path) !== there.get(path))
    .map((path) => `${path}: two builds of the same files differ.`);
}
