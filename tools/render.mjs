// Opens the document in a reader of documentation with a headless browser, and prints how many titles of operations it shows.
// node render.mjs READER DOCUMENT; run in the folder that holds node_modules.

import chromium from "@sparticuz/chromium";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
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
    <script>Scalar.createApiReference("#ui", { url: "/document.json", defaultOpenAllTags: true, withDefaultFonts: false })</script>`,
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

const browser = await puppeteer.launch({
  args: [...chromium.args, "--no-sandbox"],
  executablePath: await chromium.executablePath(),
  headless: "shell",
  protocolTimeout: 600_000,
});
const problems = [];
let shown = 0;
try {
  const page = await browser.newPage();
  page.on("pageerror", (error) => problems.push(String(error.message ?? error)));
  await page.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: "domcontentloaded", timeout: 120_000 });
  const end = Date.now() + Number(process.env.RENDER_SECONDS ?? 240) * 1000;
  while (shown < titles.size && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const text = await page.evaluate(() => document.body.textContent);
    shown = [...titles].filter((title) => text.includes(title)).length;
  }
} finally {
  await browser.close();
  server.close();
}
console.log(JSON.stringify({ titles: titles.size, shown, problems }));
