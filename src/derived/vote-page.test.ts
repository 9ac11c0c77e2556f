import assert from "node:assert/strict";
import { test } from "node:test";
import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import { mentions } from "./mentions.ts";
import { stateDossiers } from "./state-dossier.ts";
import { stateRows } from "./state-rows.ts";
import { votePages } from "./vote-page.ts";

const { archive } = openArchive(contentRoot);
const pages = votePages(archive, stateRows(stateDossiers(archive, mentions(archive))));
const recorded = pages.find((page) => page.kind === "recorded");

test("gives every seat of a recorded vote to one regional group", () => {
  assert.deepEqual(
    recorded?.groups.map(({ group, seats }) => [group, seats.length]),
    [
      ["african", 13],
      ["asia-pacific", 13],
      ["eastern-european", 6],
      ["latin-american-caribbean", 8],
      ["western-european-other", 7],
    ],
  );
});

test("shows who voted for and did not sponsor", () => {
  const [infavour, against, abstaining] = recorded?.cross ?? [];
  assert.deepEqual(
    infavour?.others.map(({ id }) => id),
    ["ben", "bfa", "cog", "gtm", "idn", "kgz", "mys", "mrt", "mus", "mex", "per", "tha", "ury"],
  );
  assert.equal(infavour.sponsors.length, 24);
  assert.deepEqual([against?.sponsors.length, abstaining?.sponsors.length], [0, 0]);
});

test("tells of votes without tallies in the words of the text", () => {
  const told = pages.filter((page) => page.kind === "reported");
  assert.deepEqual(
    told.map(({ vote, reports }) => [vote.kind, vote.date, reports.length]),
    [
      ["not-held", "1921-07-05", 5],
      ["outcome", "1921-07-04", 1],
    ],
  );
});
