import assert from "node:assert/strict";
import { test } from "node:test";
import { align } from "./align.ts";

async function aligned(pattern: string, text: string): Promise<string> {
  const found = await align(pattern, text, 2, () => Promise.resolve());
  if (found === undefined) return "nothing";
  return `${text.slice(found.from, found.to)} ${String(found.distance)}`;
}

test("finds the part that is most alike, and in how many signs it differs", async () => {
  assert.equal(await aligned("comrnunist", "anticommunistparty"), "communist 2");
  assert.equal(await aligned("communist", "anticommunistparty"), "communist 0");
});

test("finds nothing where too much differs", async () => {
  assert.equal(await aligned("communist", "theministers"), "nothing");
});

test("takes the part that is as long as the pattern where several are as near", async () => {
  assert.equal(await aligned("abcd", "xxabcexx"), "abce 1");
});

test("lets others have their turn after every half million comparisons", async () => {
  let breaths = 0;
  await align("a".repeat(3000), "b".repeat(3999), 3000, () => {
    breaths += 1;
    return Promise.resolve();
  });
  assert.equal(breaths, 24);
});
