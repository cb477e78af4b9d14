// The journey with node-zendesk, the client of programs for Node.js.
const { Readable } = require("node:stream");

const zendesk = require("node-zendesk");

const client = zendesk.createClient({
  username: "any@example.com",
  token: "any",
  subdomain: "sandbox",
  endpointUri: `${process.argv[2]}/api/v2`,
});
const guide = zendesk.createClient({
  username: "any@example.com",
  token: "any",
  subdomain: "sandbox",
  endpointUri: `${process.argv[2]}/api/v2/help_center`,
}).helpcenter;
const list = (items) => `[${items.map((one) => `'${one}'`).join(", ")}]`;
const said = (flag) => (flag ? "True" : "False");

async function main() {
  const { result: user } = await client.users.create({ user: { name: "Ada", email: "ada@example.com" } });
  console.log("create", user.name);
  const made = await client.tickets.create({
    ticket: { subject: "Printer", comment: { body: "It burns" }, requester_id: user.id, tags: ["fire"] },
  });
  const id = made.result.id;
  const { result: ticket } = await client.tickets.show(id);
  const { result: requester } = await client.users.show(ticket.requester_id);
  console.log("read", ticket.subject, ticket.status, requester.name, list(ticket.tags));
  const changed = await client.tickets.update(id, { ticket: { priority: "high" } });
  console.log("update", changed.result.priority);
  const upload = await client.attachments.upload(Readable.from([Buffer.from("a picture")]), { filename: "picture.png", binary: true });
  const token = upload.upload.token;
  await client.tickets.update(id, { ticket: { comment: { body: "See it", public: false, uploads: [token] } } });
  const comments = (await client.tickets.getComments(id)).flatMap((one) => one.comments || one);
  const last = comments[comments.length - 1];
  console.log("upload", last.attachments[0].file_name, said(last.public));
  const many = [0, 1, 2].map((n) => ({ subject: `Bulk ${n}`, comment: { body: "many" } }));
  let job = (await client.tickets.createMany({ tickets: many })).result;
  job = job.job_status || job;
  while (!["completed", "failed"].includes(job.status)) {
    job = (await client.jobstatuses.show(job.id)).result;
    job = job.job_status || job;
  }
  console.log("bulk", job.status, job.results.length);
  console.log("list", (await client.tickets.list()).length);
  const found = (await client.search.query("printer type:ticket")).result;
  console.log("search", said((found.results || found).length === 1 && (found.results || found)[0].id === id));
  const { result: category } = await guide.categories.create({ category: { name: "Help", locale: "en-us" } });
  const { result: section } = await guide.sections.create(category.id, { section: { name: "First", locale: "en-us" } });
  const { result: article } = await guide.articles.create(section.id, {
    article: { title: "How", body: "<p>So</p>", locale: "en-us", user_segment_id: null, permission_group_id: 1 },
  });
  const titles = (await guide.articles.listBySection(section.id)).map((one) => one.title);
  console.log("help centre", list(titles), said(article.id !== null));
  await client.tickets.delete(id);
  try {
    await client.tickets.show(id);
  } catch (error) {
    console.log("delete", error.statusCode === 404 || /404|not found/i.test(error.message) ? "gone" : error);
  }
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
