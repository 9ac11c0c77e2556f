import assert from "node:assert/strict";
import { test } from "node:test";
import { arrangedHits } from "./arranged-hits.ts";

const hits = [3, 0, 2, 1].map((order) => ({ order, score: 1, matched: 1, isOwn: true }));
const texts = [
  { id: "a", names: [], units: [0, 1] },
  { id: "b", names: [], units: [2, 1] },
];

test("keeps the best first, or takes the order of the texts", () => {
  assert.deepEqual(arrangedHits(hits, "best", texts), hits);
  assert.deepEqual(
    arrangedHits(hits, "order", texts).map(({ order }) => order),
    [0, 1, 2, 3],
  );
});

test("takes text by text, the text of the best hit first", () => {
  assert.deepEqual(
    arrangedHits(hits, "text", texts).map(({ order }) => order),
    [3, 2, 0, 1],
  );
});
