import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Mutation } from "./hostile/mutation.ts";
import { allMutations } from "./hostile/all-mutations.ts";

/** How long the archive may take to answer to a mutation, in milliseconds, before it counts as hanging. */
const patience = 20_000;

interface Answer {
  readonly kind: "refused" | "harmless" | "published" | "crashed" | "hung";
  readonly report: string;
}

let worker = newWorker();
const rows: string[] = [];
const faults: string[] = [];
for (const [index, mutation] of allMutations.entries()) {
  const answer = await ask(index);
  const fault = faultOf(mutation, answer);
  rows.push(
    `${(fault === undefined ? answer.kind : "FAULT").padEnd(9)} ${mutation.what} (${mutation.file})${found(answer)}`,
  );
  if (fault !== undefined)
    faults.push(`${mutation.what}: ${fault}\n${answer.report.slice(0, 1500)}`);
}
await worker.terminate();
console.log(rows.join("\n"));
const refused = rows.filter((row) => row.startsWith("refused")).length;
console.log(
  `\n${String(allMutations.length)} mutations: ${String(refused)} refused, ${String(rows.length - refused - faults.length)} harmless, ${String(faults.length)} faults.`,
);
for (const fault of faults) console.error(`\n${fault}`);
if (faults.length > 0) process.exitCode = 1;

async function ask(index: number): Promise<Answer> {
  worker.postMessage(index);
  try {
    const messages: unknown[] = await once(worker, "message", {
      signal: AbortSignal.timeout(patience),
    });
    const [answer] = messages;
    return isAnswer(answer) ? answer : { kind: "crashed", report: "No answer came." };
  } catch (error) {
    await worker.terminate();
    worker = newWorker();
    return { kind: "hung", report: String(error) };
  }
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && "kind" in value && "report" in value;
}

function newWorker(): Worker {
  return new Worker(new URL("./hostile/worker.ts", import.meta.url));
}

/** What is wrong with an answer; undefined where it is as it must be. */
function faultOf({ file, names }: Mutation, { kind, report }: Answer): string | undefined {
  if (names === "harmless") return kind === "harmless" ? undefined : `it is ${kind}, not harmless.`;
  if (kind !== "refused") return `it is ${kind}, not refused.`;
  if (!report.includes(names)) return `the report does not name «${names}».`;
  return report.includes("content/") ? undefined : `the report does not name ${file}.`;
}

/** The first place that a report names. */
function found({ kind, report }: Answer): string {
  return kind === "refused" ? `\n            ${report.split("\n")[2] ?? ""}` : "";
}
