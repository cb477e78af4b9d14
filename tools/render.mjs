// Opens the document in a reader of documentation with a headless browser, and prints how many titles of operations it shows.
// node render.mjs READER DOCUMENT; run in the folder that holds node_modules.

import chromium from "@sparticuz/chromium";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import puppeteer from "puppeteer-core";

const [reader, documentPath] = process.argv.slice(2);
const modules = join(process.cwd(), "node_modules");
const files = {
  "/document.json": documentPath,
  "/swagger-ui.js": join(modules, "swagger-ui-dist/swagger-ui-bundle.js"),
  "/redoc.js": join(modules, "redoc/bundles/redoc.standalone.js"),
  "/scalar.js": join(modules, "@scalar/api-reference/dist/browser/standalone.js"),
};
const pages = {
  "swagger-ui": `<div id="ui"></div><script src="/swagger-ui.js"></script>
    <script>SwaggerUIBundle({ url: "/document.json", dom_id: "#ui", docExpansion: "list", defaultModelsExpandDepth: -1 })</script>`,
  redoc: `<div id="ui"></div><script src="/redoc.js"></script>
    <script>Redoc.init("/document.json", { expandResponses: "", hideLoading: true }, document.getElementById("ui"))</script>`,
  scalar: `<div id="ui"></div><script src="/scalar.js"></script>
    <script>Scalar.createApiReference("#ui", { url: "/document.json", hideModels: true, withDefaultFonts: false })</script>`,
};

const titles = new Set(
  Object.values(JSON.parse(await readFile(documentPath, "utf8")).paths)
    .flatMap((item) => Object.values(item))
    .map((operation) => operation.summary)
    .filter(Boolean),
);

const server = createServer(async (request, response) => {
  if (request.url === "/") {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><meta charset="utf-8"><body>${pages[reader]}`);
  } else if (files[request.url]) {
    response.end(await readFile(files[request.url]));
  } else {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

// The text of the page, again and again while it grows.
async function* whole(page) {
  while (true) {
    await sleep(3000);
    yield page.evaluate(() => document.body.textContent);
  }
}

// The text of one group of the side bar after the other, each open alone: with all open, Scalar needs more memory than a tab has.
async function* groups(page) {
  const selector = "nav button[aria-expanded]";
  await page.waitForSelector(selector, { timeout: 200_000 });
  const count = await page.$$eval(selector, (all) => all.length);
  for (let index = 0; index < count; index++) {
    yield page.evaluate(
      async (selector, index) => {
        const button = document.querySelectorAll(selector)[index];
        const group = button?.closest("li");
        const isOpen = () => button.getAttribute("aria-expanded") === "true" && group.querySelector("ul li");
        if (!group) return "";
        if (!isOpen()) button.click();
        for (let tries = 0; tries < 100 && !isOpen(); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
        const text = group.textContent;
        button.click();
        return text;
      },
      selector,
      index,
    );
  }
}

const browser = await puppeteer.launch({
  args: chromium.args,
  executablePath: await chromium.executablePath(),
  headless: "shell",
  protocolTimeout: 600_000,
});
const problems = [];
const seen = new Set();
try {
  const page = await browser.newPage();
  page.on("pageerror", (error) => problems.push(String(error.message ?? error)));
  await page.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: "domcontentloaded", timeout: 120_000 });
  const end = Date.now() + Number(process.env.RENDER_SECONDS ?? 240) * 1000;
  for await (const text of reader === "scalar" ? groups(page) : whole(page)) {
    for (const title of titles) if (text.includes(title)) seen.add(title);
    if (seen.size === titles.size || Date.now() > end) break;
  }
} finally {
  await browser.close();
  server.close();
}
console.log(JSON.stringify({ titles: titles.size, shown: seen.size, problems }));
