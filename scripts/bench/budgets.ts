import { budgets } from "../checks/weight.ts";
import { qualityOf, type JudgedQuery } from "./judge-queries.ts";
import type { DerivationMeasure } from "./measure-derivations.ts";
import type { SearchMeasures } from "./measure-search.ts";

/** What searching an archive of up to so many units may cost: bytes over the wire and milliseconds. */
interface SearchBudget {
  readonly units: number;
  readonly firstBytes: number;
  readonly firstTime: number;
  readonly laterTime: number;
}

/** The smallest budget that an archive fits in holds for it. */
const searchBudgets: readonly SearchBudget[] = [
  { units: 1000, firstBytes: budgets.firstQuery, firstTime: 1000, laterTime: 50 },
  { units: 10_000, firstBytes: 250_000, firstTime: 1000, laterTime: 150 },
  { units: 50_000, firstBytes: 400_000, firstTime: 1000, laterTime: 500 },
];

/** How much longer a unit may take in an archive of ten times the size, and from how long on it counts. */
const derivationBudget = { growth: 5, from: 100 } as const;

/** What of a search costs more than it may, a sentence each. */
export function searchExcesses(measures: SearchMeasures): string[] {
  const budget = searchBudgets.find(({ units }) => measures.units <= units);
  if (budget === undefined) return [];
  return measures.queries.flatMap(({ kind, first, median }) => {
    const asked = `${kind} among ${String(measures.units)} units`;
    const bytes = first.bytes + measures.scriptBytes;
    return [
      ...over(`${asked}: a first query fetches`, bytes, budget.firstBytes, "bytes"),
      ...over(`${asked}: a first query takes`, first.milliseconds, budget.firstTime, "ms"),
      ...over(`${asked}: a later query takes`, median, budget.laterTime, "ms"),
    ];
  });
}

/** How many of the queries must have a wanted unit first, and how many of the wanted units be found. */
const acceptance = { first: 0.95, recall: 0.98 } as const;

/** What the search does not find as it should, a sentence each. */
export function acceptanceShortfalls(judged: readonly JudgedQuery[]): string[] {
  const { first, recall } = qualityOf(judged);
  return [
    ...under("A wanted unit is the first hit", first, acceptance.first),
    ...under("A wanted unit is found", recall, acceptance.recall),
  ];
}

function under(what: string, found: number, needed: number): string[] {
  if (found >= needed) return [];
  return [
    `${what} in ${(found * 100).toFixed(1)} % of cases; ${String(needed * 100)} % are needed.`,
  ];
}

/** What takes too much longer in a larger archive, a sentence each. */
export function derivationExcesses(measures: readonly DerivationMeasure[]): string[] {
  return measures
    .filter(({ large }) => large > derivationBudget.from)
    .flatMap(({ name, growth }) =>
      over(`${name}: a unit takes`, growth, derivationBudget.growth, "times as long"),
    );
}

function over(what: string, found: number, allowed: number, unit: string): string[] {
  if (found <= allowed) return [];
  return [`${what} ${found.toFixed(1)} ${unit}; ${String(allowed)} are allowed.`];
}
