import { spawn } from "node:child_process";
import { join } from "node:path";
import { base } from "#urls";
import { elsewhere } from "./elsewhere.ts";
import { findBrowser } from "./find-browser.ts";
import { freePort } from "./free-port.ts";
import { serveSite } from "./serve-site.ts";

const browser = await findBrowser();
console.log(`Browser: ${browser.name}`);

const port = await freePort(4600);
const server = await serveSite("dist", base, port);
const portElsewhere = await freePort(port + 1);
const serverElsewhere = await serveSite(elsewhere.folder, elsewhere.base, portElsewhere);
const runner = spawn(
  process.execPath,
  [
    join("node_modules", "@playwright", "test", "cli.js"),
    "test",
    "--config",
    "tests",
    ...process.argv.slice(2),
  ],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      REGESTA_TEST_BROWSER: JSON.stringify(browser),
      REGESTA_TEST_URL: `http://127.0.0.1:${String(port)}${base}`,
      REGESTA_TEST_URL_ELSEWHERE: `http://127.0.0.1:${String(portElsewhere)}${elsewhere.base}`,
    },
  },
);
runner.on("exit", (code) => {
  server.close();
  serverElsewhere.close();
  process.exitCode = code ?? 1;
});
