import assert from "node:assert/strict";
import { test } from "node:test";
import { once } from "./once.ts";

test("reads a thing once, also where it is asked for twice at a time", async () => {
  const read: string[] = [];
  const file = once((name) => {
    read.push(name);
    return Promise.resolve(name.toUpperCase());
  });
  assert.deepEqual(await Promise.all([file("a"), file("a"), file("b")]), ["A", "A", "B"]);
  assert.deepEqual(read, ["a", "b"]);
});

test("reads again what could not be read", async () => {
  let isLost = true;
  const file = once(() => (isLost ? Promise.reject(new Error("Lost.")) : Promise.resolve("there")));
  await assert.rejects(file("a"), /Lost/);
  isLost = false;
  assert.equal(await file("a"), "there");
});
